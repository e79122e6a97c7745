package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Passage;
import org.guiku.search.engine.Checkpoint;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.engine.Question;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.query.QueryParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast 3,406 laws are taken in on one thread, and how fast they are searched. */
@Tag("bench")
class IndexingBench {

  private static final List<String> QUERIES =
      List.of(
          "森林覆盖率",
          "\"国务院生态环境主管部门\"",
          "规划 环境影响评价 -处罚",
          "的",
          "第三十五条",
          "土地 OR 森林 OR 水",
          "25",
          "\"建设单位未依法报批建设项目环境影响报告书\"");

  private static final Catchwords CATCHWORDS = new Catchwords(List.of());

  @TempDir private Path folder;

  @Test
  void takesInTwentyMegabytesInSixSeconds() throws IOException {
    Path laws = laws();
    assumeTrue(Files.exists(laws), "the laws are not at " + laws);
    MemoryDocuments documents = new MemoryDocuments();
    long bytes = fill(documents, laws);
    try (SearchIndex index = TestIndexes.in(folder).create()) {
      long cpu = threadNanos();
      long start = System.nanoTime();
      takeIn(documents, index);
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (threadNanos() - cpu) / 1e9;
      System.out.printf(
          "took in %.1f MB of text in %.1f s, of which this thread worked %.1f s; index %.1f MB%n",
          bytes / 1e6, seconds, busy, size(folder) / 1e6);
      QUERIES.forEach(query -> time(index, query));
      assertThat(bytes / 1e6 / busy).as("MB for a second of work").isGreaterThan(20.0 / 6);
    }
  }

  private static void takeIn(MemoryDocuments documents, SearchIndex index) throws IOException {
    for (var change : AllChanges.of(documents).toList()) {
      var document = documents.get(change.id()).orElseThrow();
      var reading = documents.reading(change.id()).orElseThrow();
      var passages = reading.passages();
      var addresses = passages.stream().map(p -> change.id() + "." + p.ordinal()).toList();
      var catchwords = CATCHWORDS.of(document, reading);
      index.put(
          new IndexedDocument(
              document, change.number(), passages, addresses, Set.of(), catchwords, Map.of()));
    }
    index.commit(new Checkpoint(documents.lastChange(), Set.of()));
  }

  private static void time(SearchIndex index, String query) {
    var question =
        new Question(
            QueryParser.parse(query),
            Optional.empty(),
            Library.ALL.reach(),
            Filters.NONE,
            Order.RELEVANCE,
            new PageRequest(0, 20));
    double[] millis = new double[50];
    long total = 0;
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      total = find(index, question);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%6d  p50 %.1f ms  max %.1f ms  %s%n", total, millis[25], millis[49], query);
  }

  private static long find(SearchIndex index, Question question) {
    try {
      return index.find(question).total();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long fill(MemoryDocuments documents, Path laws) throws IOException {
    long bytes = 0;
    try (ZipFile zip = new ZipFile(laws.toFile())) {
      List<ZipEntry> entries = new ArrayList<>();
      zip.stream().filter(entry -> entry.getName().endsWith(".md")).forEach(entries::add);
      for (ZipEntry entry : entries) {
        byte[] text = zip.getInputStream(entry).readAllBytes();
        bytes += text.length;
        List<Passage> passages = new ArrayList<>();
        new String(text, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> passages.add(passage(passages.size() + 1, line)));
        String title = entry.getName().replaceFirst(".*/", "").replaceFirst("\\.md$", "");
        documents.add(new MemoryDocuments.Draft(title, passages).kind(DocumentKind.OTHER));
      }
    }
    return bytes;
  }

  private static Passage passage(int ordinal, String line) {
    return line.startsWith("#")
        ? MemoryDocuments.heading(ordinal, line.replaceFirst("#+\\s*", ""))
        : MemoryDocuments.passage(ordinal, line);
  }

  private static Path laws() {
    String set = System.getProperty("guiku.testData");
    return Stream.of(set, "../shared/data", "../../shared/data")
        .filter(Objects::nonNull)
        .map(root -> Path.of(root, "laws.zip"))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of("../shared/data/laws.zip"));
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
