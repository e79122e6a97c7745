package org.guiku.ingestion.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Documents that lie beside the project; tests that want them are skipped without them. */
final class SharedDocuments {

  private static final Path FOLDER =
      Stream.of(System.getProperty("guiku.testData", ""), "../shared/data", "../../shared/data")
          .filter(folder -> !folder.isEmpty())
          .map(Path::of)
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("no-test-data"));

  private SharedDocuments() {}

  static Path path(String name) {
    Path path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), () -> "SKIPPED: no " + name + " beside the project");
    return path;
  }

  static List<Path> in(String folder) throws IOException {
    try (var files = Files.list(path(folder))) {
      return files.sorted().toList();
    }
  }

  static Reading read(Path file) {
    try {
      String name = file.getFileName().toString();
      Path scratch = Path.of("target", "scratch", Long.toString(System.nanoTime(), 36));
      Outcome outcome = FileReading.read(SourceFile.of(file, name, scratch));
      return ((Outcome.Read) outcome).reading();
    } catch (Unreadable | IOException failed) {
      throw new AssertionError(file.getFileName() + ": " + failed.getMessage(), failed);
    }
  }

  /** A document's text without white space, for looking phrases up in. */
  static String denseTextOf(Reading reading) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : reading.passages()) {
      text.append(dense(passage.text())).append('\n');
    }
    return text.toString();
  }

  static String dense(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
