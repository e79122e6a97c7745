package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Target tables of different make, drawn before the reader was written. */
class UnseenTablesTest {

  private record Drawn(String name, Sketch sketch, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyRowIsReadAsAPlannerReadsItAndNoneIsInvented(Drawn table) {
    List<Indicator> read = table.sketch().indicators();

    assertThat(read).extracting(Shorthand::of).containsExactlyElementsOf(table.expected());
  }

  static Stream<Drawn> drawn() throws IOException {
    List<Drawn> drawn = new ArrayList<>();
    for (String line : lines()) {
      switch (line.charAt(0)) {
        case '#' -> begin(line, drawn);
        case '>' -> drawn.getLast().sketch().paragraph(line.substring(1).strip());
        case '|' -> drawn.getLast().sketch().row(line.substring(1));
        case '/' -> drawn.getLast().sketch().endTable();
        case '=' -> drawn.getLast().expected().add(Shorthand.of(line.substring(1)));
        default -> throw new IllegalStateException(line);
      }
    }
    return drawn.stream();
  }

  private static void begin(String line, List<Drawn> drawn) {
    String[] parts = line.substring(1).split("\\|");
    if (parts.length == 2) {
      drawn.add(new Drawn(parts[0].strip(), new Sketch(parts[1].strip()), new ArrayList<>()));
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(UnseenTablesTest.class.getResourceAsStream("unseen.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
