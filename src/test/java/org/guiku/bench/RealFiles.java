package org.guiku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Documents of others that lie beside the project; without them a measurement is skipped aloud. */
final class RealFiles {

  static final List<String> FOLDERS =
      List.of("plans-pdf", "reports-2025-docx", "policy-html", "reports-gbk-txt", "article");

  private RealFiles() {}

  static Path path(String name) {
    List<Path> places =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
            .filter(Objects::nonNull)
            .map(place -> Path.of(place, name))
            .filter(Files::exists)
            .toList();
    Assumptions.assumeFalse(
        places.isEmpty(), "skipped: no " + name + " in guiku.testData or ../shared/data");
    return places.getFirst();
  }

  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
