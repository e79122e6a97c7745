package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.review.reading.Placement.Ambiguous;
import org.guiku.review.reading.Placement.Placed;
import org.guiku.review.reading.Placement.Unplaced;

/**
 * An opinion as a person lists it, white space aside.
 *
 * @param place words of the passage that is meant; {@code ?} where several may be, {@code -} where
 *     none is
 */
record GoldRow(String file, String who, String clause, String text, String reason, String place) {

  /** What a person read in a file. */
  static List<GoldRow> of(String resource, Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream rows = Objects.requireNonNull(GoldRow.class.getResourceAsStream(resource))) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + "\t"))
          .map(line -> squeezed(line).split("\t", -1))
          .map(cells -> new GoldRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
          .toList();
    }
  }

  /** What the program reads in it. */
  static List<GoldRow> read(Path file, Path draft) throws Exception {
    String name = file.getFileName().toString();
    Reading text = reading(draft);
    Draft places = new Draft(text);
    return Opinions.of(reading(file)).rows().stream()
        .map(opinion -> of(name, opinion, words(places.place(opinion), text)))
        .toList();
  }

  /** In the same order; of a passage any words that only it has. */
  static void assertAlike(List<GoldRow> read, List<GoldRow> gold) {
    assertThat(gold).isNotEmpty();
    assertThat(read)
        .extracting(row -> row.withPlace(""))
        .containsExactlyElementsOf(gold.stream().map(row -> row.withPlace("")).toList());
    for (int at = 0; at < gold.size(); at++) {
      String place = gold.get(at).place();
      boolean nowhere = place.equals("?") || place.equals("-");
      assertThat(read.get(at).place())
          .as("%s", gold.get(at))
          .matches(words -> nowhere ? words.equals(place) : words.contains(place));
    }
  }

  private static GoldRow of(String file, Opinion opinion, String place) {
    return new GoldRow(
        file,
        squeezed(opinion.who().orElse("")),
        squeezed(opinion.clause()),
        squeezed(opinion.text()),
        squeezed(opinion.reason().orElse("")),
        squeezed(place.replace("\t", "")));
  }

  private static String words(Placement placement, Reading draft) {
    return switch (placement) {
      case Placed placed -> draft.passages().get(placed.ordinal() - 1).text();
      case Ambiguous _ -> "?";
      case Unplaced _ -> "-";
    };
  }

  private GoldRow withPlace(String words) {
    return new GoldRow(file, who, clause, text, reason, words);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ 　\n]+", "");
  }

  static Reading reading(Path file) throws Exception {
    Path scratch = Path.of("target", "scratch", Long.toString(System.nanoTime(), 36));
    SourceFile source = SourceFile.of(file, file.getFileName().toString(), scratch);
    return ((Outcome.Read) FileReading.read(source)).reading();
  }
}
