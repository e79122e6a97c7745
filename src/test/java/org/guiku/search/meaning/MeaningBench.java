package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.store.FSDirectory;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PageRequest;
import org.guiku.documents.VectorRegisters;
import org.guiku.search.Filters;
import org.guiku.search.MemoryDocuments;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.Sense;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.query.QueryParser;
import org.guiku.search.query.QueryTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast vectors of articles of law are made in the background, beside the bare loop over the
 * same texts on as many threads; and what a search by words and meaning costs beside its parts.
 */
@Tag("bench")
class MeaningBench {

  private static final int ARTICLES = Integer.getInteger("guiku.bench.articles", 2500);
  private static final int QUESTIONS = 300;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  @TempDir private Path folder;
  private final MemoryDocuments documents = new MemoryDocuments();
  private final JdbcTemplate database = VectorRegisters.database();
  private final VectorRegisters.Kept kept = VectorRegisters.over(database);
  private final Map<DocumentId, String> articles = new LinkedHashMap<>();

  @Test
  void vectorsComeAsFastAsTheModelGivesThem() throws Exception {
    fill();
    try (BgeEmbedder model = BgeEmbedder.load();
        ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, work -> new Thread(() -> standingBack(work)))) {
      List<String> texts = List.copyOf(articles.values());
      bare(model, threads, texts.subList(0, Math.min(500, texts.size())));
      double bare = texts.size() / bare(model, threads, texts);
      double ours = texts.size() / background(model, threads);
      System.out.printf(
          "%d articles, %d threads: %.0f a second in the background, %.0f in a bare loop: %.2f%n",
          texts.size(), THREADS, ours, bare, ours / bare);
      assertThat(ours / bare).isGreaterThanOrEqualTo(0.9);
      search(model);
    }
  }

  private static void standingBack(Runnable work) {
    Niceness.standBack();
    work.run();
  }

  private static double bare(BgeEmbedder model, ExecutorService threads, List<String> texts)
      throws Exception {
    List<Callable<float[]>> all = new ArrayList<>();
    texts.forEach(text -> all.add(() -> model.embed(text)));
    long start = System.nanoTime();
    threads.invokeAll(all);
    return seconds(start);
  }

  private double background(BgeEmbedder model, ExecutorService threads) {
    VectorStore store = new VectorStore(database);
    long start = System.nanoTime();
    new VectorMaking(kept.register(), documents, store, model, threads, () -> true).round();
    double seconds = seconds(start);
    assertThat(kept.register().lackingAfter(0, 1)).isEmpty();
    return seconds;
  }

  private void search(BgeEmbedder model) throws Exception {
    List<String> questions =
        Files.readAllLines(stard("topics.tsv")).stream()
            .map(line -> line.split("\t")[1].replaceAll("[\"“”（）()]", ""))
            .limit(QUESTIONS)
            .toList();
    MeaningModel meaning = new MeaningModel(() -> Optional.of(model));
    try (SearchIndex index = TestIndexes.in(folder).create()) {
      index(index);
      try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder.resolve("1")))) {
        IndexSearcher graph = new IndexSearcher(reader);
        compare(questions, meaning, index, graph);
        compare(questions, meaning, index, graph);
      }
    }
  }

  private static void compare(
      List<String> questions, MeaningModel meaning, SearchIndex index, IndexSearcher graph)
      throws Exception {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    double embedding = median(questions, q -> vectors.put(q, meaning.vectorOf(q).orElseThrow()));
    double nearest =
        median(
            questions,
            q -> graph.search(new KnnFloatVectorQuery("vector", vectors.get(q), 200), 200));
    double words =
        median(questions, q -> index.find(question(QueryParser.parse(q), Optional.empty())));
    double both =
        median(
            questions,
            q -> {
              QueryTree tree = QueryParser.parse(q);
              return index.find(question(tree, meaning.of(tree, Mode.HYBRID)));
            });
    System.out.printf(
        "embedding %.2f + graph %.2f + words %.2f = %.2f ms; all in one search %.2f ms: %.2f%n",
        embedding,
        nearest,
        words,
        embedding + nearest + words,
        both,
        both / (embedding + nearest + words));
  }

  private static Question question(QueryTree tree, Optional<Sense> sense) {
    return new Question(
        tree,
        sense,
        new Viewer.Operator().readable(),
        Filters.NONE,
        Order.RELEVANCE,
        new PageRequest(0, 10));
  }

  private void index(SearchIndex index) throws IOException {
    DocumentVectors vectors = new DocumentVectors(new VectorStore(database));
    long start = System.nanoTime();
    for (DocumentId id : articles.keySet()) {
      Document document = documents.get(id).orElseThrow();
      var reading = documents.reading(id).orElseThrow();
      index.put(
          new IndexedDocument(
              document,
              1,
              reading.passages(),
              List.of(id + "-1"),
              Set.of(),
              List.of(),
              vectors.of(reading)));
    }
    index.commit(new Checkpoint(1, Set.of()));
    System.out.printf("indexed with their vectors in %.1f s%n", seconds(start));
  }

  /** A thing done for a question. */
  private interface Step {
    Object of(String question) throws Exception;
  }

  private static double median(List<String> questions, Step step) throws Exception {
    double[] millis = new double[questions.size()];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      step.of(questions.get(i));
      millis[i] = 1000 * seconds(start);
    }
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }

  private void fill() throws IOException {
    Path corpus = stard("corpus.jsonl.gz");
    assumeTrue(Files.exists(corpus), "the articles are not at " + corpus);
    JsonMapper json = new JsonMapper();
    try (var in = new GZIPInputStream(Files.newInputStream(corpus));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().limit(ARTICLES).toList()) {
        JsonNode article = json.readTree(line);
        String text = article.path("text").asString();
        DocumentId id = documents.add(draft(article.path("title").asString(), text));
        kept.insertReady(id);
        articles.put(id, text);
      }
    }
  }

  private static Path stard(String name) {
    return Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
        .filter(Objects::nonNull)
        .map(root -> Path.of(root, "stard", name))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of("../shared/data/stard", name));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
