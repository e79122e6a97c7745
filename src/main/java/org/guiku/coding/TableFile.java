package org.guiku.coding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A table of this package's resources: a head, then a row a line, cells parted by tabs. */
final class TableFile {

  private TableFile() {}

  static List<String[]> rows(String name) {
    try (var file = TableFile.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines().skip(1).map(row -> row.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
