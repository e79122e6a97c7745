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
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
  private static final int NEAREST = 200;
  private static final int ROUNDS = 3;
  private static final int SEED = 5;
  private static final double MOST_OF_PARTS = 1.3;
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
        var searched = new Searched(meaning, index, new IndexSearcher(reader));
        for (int round = 1; round < ROUNDS; round++) {
          searched.ratios(questions, words());
        }
        assertThat(searched.ratios(questions, words())).allMatch(ratio -> ratio <= MOST_OF_PARTS);
      }
    }
  }

  /** Two words each, of an article that has both. */
  private List<String> words() {
    Random random = new Random(SEED);
    List<String> texts = List.copyOf(articles.values());
    List<String> words = new ArrayList<>();
    while (words.size() < QUESTIONS) {
      String[] clauses =
          texts.get(random.nextInt(texts.size())).replaceAll("[^\\p{IsHan}]+", " ").split(" ");
      String one = clauses[random.nextInt(clauses.length)];
      String other = clauses[random.nextInt(clauses.length)];
      if (Math.min(one.length(), other.length()) >= 4) {
        words.add(one.substring(0, 2) + " " + other.substring(2, 4));
      }
    }
    return words;
  }

  /** What is asked, and its parts by themselves. */
  private record Searched(MeaningModel meaning, SearchIndex index, IndexSearcher graph) {

    List<Double> ratios(List<String> questions, List<String> words) throws Exception {
      return List.of(
          ratio("questions, ranked", questions, QueryTree.Loose::new, Searched::ranked),
          ratio("questions, asked", questions, QueryParser::parse, Searched::found),
          ratio("words, asked", words, QueryParser::parse, Searched::found));
    }

    private double ratio(
        String way, List<String> asked, Function<String, QueryTree> reading, Search search)
        throws Exception {
      double[][] millis = new double[4][asked.size()];
      for (int i = 0; i < asked.size(); i++) {
        String text = asked.get(i);
        float[][] vector = new float[1][];
        millis[0][i] = millis(() -> vector[0] = meaning.vectorOf(text).orElseThrow());
        millis[1][i] = millis(() -> graph.search(near(vector[0]), NEAREST));
        millis[2][i] = millis(() -> search.of(this, reading.apply(text), Optional.empty()));
        millis[3][i] =
            millis(
                () -> {
                  QueryTree tree = reading.apply(text);
                  return search.of(this, tree, meaning.of(tree, Mode.HYBRID));
                });
      }
      double[] medians = Arrays.stream(millis).mapToDouble(MeaningBench::median).toArray();
      double parts = medians[0] + medians[1] + medians[2];
      System.out.printf(
          "%s: embedding %.2f + graph %.2f + words %.2f = %.2f ms; in one %.2f ms: %.2f%n",
          way, medians[0], medians[1], medians[2], parts, medians[3], medians[3] / parts);
      return medians[3] / parts;
    }

    private static KnnFloatVectorQuery near(float[] vector) {
      return new KnnFloatVectorQuery("vector", vector, NEAREST);
    }

    Object found(QueryTree tree, Optional<Sense> sense) throws IOException {
      return index.find(question(tree, sense));
    }

    Object ranked(QueryTree tree, Optional<Sense> sense) throws IOException {
      return index.best(tree, sense, new Viewer.Operator().reach(), 100);
    }
  }

  /** One of the ways to search. */
  private interface Search {
    Object of(Searched searched, QueryTree tree, Optional<Sense> sense) throws IOException;
  }

  private static Question question(QueryTree tree, Optional<Sense> sense) {
    return new Question(
        tree,
        sense,
        new Viewer.Operator().reach(),
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

  private static double millis(Callable<?> step) throws Exception {
    long start = System.nanoTime();
    step.call();
    return 1000 * seconds(start);
  }

  private static double median(double[] times) {
    return Arrays.stream(times).sorted().toArray()[times.length / 2];
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
