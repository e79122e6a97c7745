package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A desktop search and this program on the same 3,500 files: time, size, and what they find. */
@Tag("bench")
class RecollBench {

  private static final int PHRASES = 200;
  private static final int PAGE = 100;

  private final long seed = Long.getLong("guiku.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void printsWhatEitherTakesAndFinds() throws Exception {
    Recoll.assumeInstalled();
    System.out.println(Surroundings.told() + "; seed " + seed);
    try (FilledServer library = FilledServer.fill(folder)) {
      Recoll recoll = new Recoll(folder.resolve("recoll"));
      long begin = System.nanoTime();
      recoll.index(folders(library));
      System.out.printf(
          "ours: taken in within %.0f s, index %d MB; Recoll: %.0f s, %d MB%n",
          library.taken().toMillis() / 1e3,
          FolderSize.megabytes(folder.resolve("data").resolve("index")),
          (System.nanoTime() - begin) / 1e9,
          FolderSize.megabytes(folder.resolve("recoll").resolve("xapiandb")));
      search(library, recoll);
    }
  }

  private void search(FilledServer library, Recoll recoll) throws Exception {
    Map<Path, String> texts = texts(library);
    Map<String, Path> files = files(library);
    KindRecall ours = new KindRecall();
    KindRecall theirs = new KindRecall();
    Timings ourTimes = new Timings();
    Timings theirTimes = new Timings();
    for (Phrase phrase : new Phrases(seed, library.collections()).draw(PHRASES)) {
      Set<Path> wanted = holding(texts, phrase);
      long start = System.nanoTime();
      library.visitor().search(phrase.quoted(), 0);
      ourTimes.add(since(start));
      ours.add(wanted, found(library, files, phrase));
      start = System.nanoTime();
      Set<Path> found = recoll.find(phrase.quoted());
      theirTimes.add(since(start));
      theirs.add(wanted, found);
    }
    print("ours (a page of 100 over HTTP)", ourTimes, ours);
    print("Recoll (all, a process each)", theirTimes, theirs);
  }

  private static void print(String name, Timings times, KindRecall recall) {
    System.out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms; recall %s%n",
        name, times.percentile(50), times.percentile(99), recall);
  }

  private static double[] since(long start) {
    return new double[] {(System.nanoTime() - start) / 1e6};
  }

  private static Set<Path> found(FilledServer library, Map<String, Path> files, Phrase phrase)
      throws IOException, InterruptedException {
    Set<Path> found = new HashSet<>();
    int seen;
    int page = 0;
    do {
      JsonNode hits = library.visitor().search(phrase.quoted(), page++).path("hits");
      hits.forEach(hit -> found.add(files.get(hit.path("documentId").asString())));
      seen = hits.size();
    } while (seen == PAGE);
    return found;
  }

  private static Set<Path> holding(Map<Path, String> texts, Phrase phrase) {
    String sought = Plain.of(phrase.text());
    return texts.entrySet().parallelStream()
        .filter(text -> text.getValue().contains(sought))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What the other readers see in every file, line by line. */
  private static Map<Path, String> texts(FilledServer library) throws Exception {
    Map<Path, String> texts = new HashMap<>();
    for (Path file : all(library)) {
      String text =
          OtherReaders.read(file).stream()
              .map(line -> Plain.of(line.text()))
              .collect(Collectors.joining("\n"));
      texts.put(whole(file), text);
    }
    return texts;
  }

  private static Map<String, Path> files(FilledServer library) throws IOException {
    Map<String, Path> files = new HashMap<>();
    for (Path file : all(library)) {
      files.put(library.document(file), whole(file));
    }
    return files;
  }

  private static List<Path> all(FilledServer library) {
    return library.collections().values().stream().flatMap(List::stream).toList();
  }

  private static Set<Path> folders(FilledServer library) {
    return all(library).stream()
        .map(file -> whole(file).getParent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As Recoll names it. */
  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
