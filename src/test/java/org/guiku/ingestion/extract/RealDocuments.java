package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Documents of others that lie beside the project; tests are skipped, saying so, without them. */
final class RealDocuments {

  private RealDocuments() {}

  static List<Path> pdfs(String folder) {
    Path found = folder(folder);
    try (Stream<Path> files = Files.list(found)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    List<Path> places =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
            .filter(Objects::nonNull)
            .map(place -> Path.of(place, name))
            .filter(Files::isDirectory)
            .toList();
    Assumptions.assumeFalse(
        places.isEmpty(),
        "skipped: no real documents in guiku.testData or ../shared/data: " + name);
    return places.getFirst();
  }
}
