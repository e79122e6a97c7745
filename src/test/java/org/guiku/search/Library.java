package org.guiku.search;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.search.engine.SearchIndexes;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.meaning.MeaningModel;

/** A small library with a real index, as a server would run it. */
public final class Library implements AutoCloseable {

  public static final Viewer ALL = new Viewer.Operator();

  private static final Pace QUICK =
      new Pace(
          Duration.ZERO,
          Duration.ZERO,
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofMillis(100));

  private static final Path NO_DATA = Path.of("no data directory");

  public final MemoryDocuments documents;
  public final Search search;
  public final Suggestions suggestions;
  final IndexFollower follower;

  private Library(
      MemoryDocuments documents,
      KnownVectors vectors,
      SearchIndexes indexes,
      MeaningModel model,
      Pace pace,
      Path data) {
    ActiveIndex active = new ActiveIndex();
    this.documents = documents;
    var entries = new IndexEntries(new Catchwords(List.of()), vectors);
    this.follower = new IndexFollower(documents, entries, indexes, active, pace);
    var times = new SearchTimes(new SimpleMeterRegistry());
    var queries = new Queries(new Synonyms(data));
    this.search = new Search(documents, active, follower, queries, model, times);
    this.suggestions = new Suggestions(active);
  }

  public static Library open(MemoryDocuments documents, Path folder) {
    return open(documents, TestIndexes.in(folder), QUICK, folder);
  }

  static Library open(MemoryDocuments documents, SearchIndexes indexes) {
    return open(documents, indexes, QUICK);
  }

  static Library open(MemoryDocuments documents, SearchIndexes indexes, Pace pace) {
    return open(documents, indexes, pace, NO_DATA);
  }

  private static Library open(
      MemoryDocuments documents, SearchIndexes indexes, Pace pace, Path data) {
    MeaningModel none = MeaningModel.absent();
    return start(new Library(documents, reading -> Map.of(), indexes, none, pace, data));
  }

  static Library open(
      MemoryDocuments documents, KnownVectors vectors, SearchIndexes indexes, MeaningModel model) {
    return start(new Library(documents, vectors, indexes, model, QUICK, NO_DATA));
  }

  private static Library start(Library library) {
    library.follower.start();
    return library;
  }

  public DocumentId add(MemoryDocuments.Draft draft) {
    DocumentId id = documents.add(draft);
    catchUp();
    return id;
  }

  public void replace(DocumentId id, MemoryDocuments.Draft draft) {
    documents.replace(id, draft);
    catchUp();
  }

  public void catchUp() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> documents.indexedUpTo() == documents.lastChange());
  }

  SearchResult find(String query) {
    return search.search(SearchRequest.of(query), ALL);
  }

  SearchResult find(String query, Map<Facet, Set<String>> filters) {
    return search.search(
        new SearchRequest(
            query, Filters.of(filters), Mode.HYBRID, Order.RELEVANCE, new PageRequest(0, 100)),
        ALL);
  }

  List<String> titles(String query) {
    return find(query).hits().items().stream().map(Hit::title).toList();
  }

  @Override
  public void close() {
    follower.stop();
  }
}
