package org.guiku.review.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An opinion as a person lists it.
 *
 * @param place words of the passage that is meant; {@code ?} where several may be, {@code -} where
 *     none is
 */
record GoldRow(String file, String who, String clause, String text, String reason, String place) {

  static List<GoldRow> of(String resource) throws IOException {
    try (InputStream file = Objects.requireNonNull(GoldRow.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new GoldRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
          .toList();
    }
  }

  /** What is read of an opinion, beside the same columns. */
  static GoldRow of(String file, Opinion opinion, String place) {
    return new GoldRow(
        file,
        opinion.who().orElse(""),
        opinion.clause(),
        opinion.text(),
        opinion.reason().orElse(""),
        place);
  }

  /** Who, clause and text without white space: what has to be whole. */
  String said() {
    return squeezed(who + " | " + clause + " | " + text);
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
