package org.guiku.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.search.engine.Course;
import org.guiku.search.engine.Found;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.Ranked;
import org.guiku.search.engine.Sense;
import org.guiku.search.engine.Walk;
import org.guiku.search.meaning.MeaningModel;
import org.guiku.search.query.Marks;
import org.guiku.search.query.QueryTree;
import org.springframework.stereotype.Service;

/** Finds documents by what they say, and passages within one. */
@Service
public class Search {

  private final Documents documents;
  private final ActiveIndex active;
  private final IndexFollower follower;
  private final Queries queries;
  private final MeaningModel meaning;
  private final SearchTimes times;

  Search(
      Documents documents,
      ActiveIndex active,
      IndexFollower follower,
      Queries queries,
      MeaningModel meaning,
      SearchTimes times) {
    this.documents = documents;
    this.meaning = meaning;
    this.times = times;
    this.active = active;
    this.follower = follower;
    this.queries = queries;
  }

  /**
   * @throws Refused 400 QUERY_SYNTAX, with the offset of what cannot be read; 503 INDEX_STARTING
   */
  public SearchResult search(SearchRequest request, Viewer viewer) {
    return ask(request, viewer).result();
  }

  /**
   * As {@link #search}, and says how the hits come to their scores.
   *
   * @throws Refused 403 ADMIN_WANTED; else as {@link #search}
   */
  public ExplainedResult explained(SearchRequest request, Viewer viewer) {
    if (!viewer.administers()) {
      throw new Refused(403, "ADMIN_WANTED");
    }
    Asked asked = ask(request, viewer);
    return new ExplainedResult(asked.result(), explanations(asked));
  }

  /**
   * The documents that are most about a text, in plain words, which need not all stand in them.
   *
   * @param depth how many at most
   * @throws Refused 503 INDEX_STARTING
   */
  public List<Ranked> ranked(String text, Mode mode, int depth, Viewer viewer) {
    QueryTree about = new QueryTree.Loose(text);
    Optional<Sense> sense = meaning.of(about, mode);
    return active.answer(index -> index.best(about, sense, viewer.reach(), depth));
  }

  /**
   * Walks through what a search finds, whatever its page; the caller closes it.
   *
   * @throws Refused as {@link #search}
   */
  public ResultWalk walk(SearchRequest request, Course course, Viewer viewer) {
    Question question = question(request, viewer);
    Walk walk = active.answer(index -> index.walk(question, course));
    return new ResultWalk(walk, new Marks(question.query()), documents, viewer);
  }

  /** By what documents can be found here; the model of meanings may not run on this machine. */
  public List<Mode> modes() {
    return meaning.isThere() ? List.of(Mode.values()) : List.of(Mode.LEXICAL);
  }

  /** The number of the last change that a search finds. */
  public long lastChange() {
    return active.answer(index -> index.checkpoint().change());
  }

  /**
   * The passages of a document in which terms of the query stand, in reading order.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT where the viewer may not read it; 400 QUERY_SYNTAX
   */
  public Listing<PassageMatch> inDocument(
      DocumentId id, String query, Viewer viewer, PageRequest page) {
    if (documents.find(id, viewer).isEmpty()) {
      throw new Refused(404, "UNKNOWN_DOCUMENT");
    }
    Marks marks = new Marks(queries.read(query));
    List<PassageMatch> matches =
        documents.reading(id).map(reading -> PassageMatch.in(reading, id, marks)).orElse(List.of());
    return Listing.of(matches, page);
  }

  /**
   * Builds the index anew; the present one serves until then.
   *
   * @throws Refused 409 REBUILD_RUNNING
   */
  public void rebuild(Consumer<RebuildProgress> progress) {
    try {
      follower.rebuild(progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares the index with the documents; what changes meanwhile is no fault. */
  public IndexCheck check() {
    return IndexCheck.repeated(
        () ->
            active.answer(index -> IndexCheck.of(documents, index.checkpoint(), index.changes())));
  }

  /** A request as it was read, and what it found. */
  private record Asked(Question question, SearchResult result) {}

  private Asked ask(SearchRequest request, Viewer viewer) {
    long start = System.nanoTime();
    Question question = question(request, viewer);
    Found found = active.answer(index -> index.find(question));
    Optional<String> didYouMean =
        active.answer(
            index -> DidYouMean.insteadOf(request.query(), question, found.byWords(), index));
    Listing<Hit> hits = hits(found, question);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    times.took(request.mode(), took);
    return new Asked(
        question,
        new SearchResult(request.query(), took.toMillis(), didYouMean, hits, found.facets()));
  }

  private Question question(SearchRequest request, Viewer viewer) {
    QueryTree query = queries.read(request.query());
    return new Question(
        query,
        meaning.of(query, request.mode()),
        viewer.reach(),
        request.filters(),
        request.order(),
        request.page());
  }

  private static Listing<Hit> hits(Found found, Question question) {
    Marks marks = new Marks(question.query());
    PageRequest page = question.page();
    return new Listing<>(
        found.documents().stream().map(document -> Hit.of(document, marks)).toList(),
        found.total(),
        page.page(),
        page.size());
  }

  private Map<DocumentId, String> explanations(Asked asked) {
    Map<DocumentId, String> explanations = new HashMap<>();
    for (Hit hit : asked.result().hits().items()) {
      DocumentId id = hit.documentId();
      active
          .answer(index -> index.explain(asked.question(), id))
          .ifPresent(why -> explanations.put(id, why));
    }
    return explanations;
  }
}
