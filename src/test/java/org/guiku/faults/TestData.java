package org.guiku.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real files that are not part of the project; tests that want them are skipped where missing. */
final class TestData {

  private TestData() {}

  static Path folder(String name) {
    return Stream.of(
            System.getProperty("guiku.testData", ""), "../shared/data", "../../shared/data")
        .filter(place -> !place.isEmpty())
        .map(place -> Path.of(place).resolve(name))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(Path.of("shared", "data", name));
  }
}
