package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;

/**
 * What the coder reads from real documents, against what was written down by hand. Every second
 * document was held out: nobody looked at what the coder makes of it while its rules were written,
 * so only the figures of that half are printed.
 */
class CodingGoldTest {

  private static final List<Field> FIELDS =
      List.of(Field.ISSUER, Field.DOCUMENT_NUMBER, Field.ISSUED_ON, Field.REGION, Field.LEVEL);

  private static final double FEWEST_RIGHT = 0.95;
  private static final double MOST_WRONG = 0.02;

  /** A line of the gold: the file, then its values in the order of the fields. */
  private record Gold(String file, List<String> values) {}

  private enum Verdict {
    RIGHT,
    MISSING,
    WRONG
  }

  @Test
  void readsIssuerNumberDayRegionAndLevelAsALibrarianWould() throws IOException {
    List<Gold> gold = gold();
    List<List<Verdict>> lookedAt = new ArrayList<>();
    List<List<Verdict>> heldOut = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      boolean held = i % 2 == 1;
      (held ? heldOut : lookedAt).add(verdicts(gold.get(i), !held));
    }
    print("looked at", lookedAt);
    print("held out", heldOut);
    List<List<Verdict>> all = new ArrayList<>(lookedAt);
    all.addAll(heldOut);
    print("all", all);
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    for (List<List<Verdict>> half : List.of(all, heldOut)) {
      for (int field = 0; field < FIELDS.size(); field++) {
        String name = FIELDS.get(field).wording();
        assertThat(share(half, field, Verdict.RIGHT)).as(name).isGreaterThanOrEqualTo(FEWEST_RIGHT);
      }
    }
    for (int field = 0; field < FIELDS.size(); field++) {
      assertThat(share(all, field, Verdict.WRONG)).isLessThanOrEqualTo(MOST_WRONG);
    }
  }

  private static List<Verdict> verdicts(Gold gold, boolean aloud) {
    Reading reading = SharedDocuments.read(SharedDocuments.path(gold.file()));
    return IntStream.range(0, FIELDS.size())
        .mapToObj(i -> verdict(gold, FIELDS.get(i), gold.values().get(i), reading, aloud))
        .toList();
  }

  private static Verdict verdict(
      Gold gold, Field field, String expected, Reading reading, boolean aloud) {
    CodedValue coded =
        reading.coding().stream().filter(one -> one.field() == field).findFirst().orElse(null);
    String value = coded == null ? "-" : coded.value();
    if (value.equals(expected)) {
      return Verdict.RIGHT;
    }
    if (aloud) {
      System.out.printf(
          "%s: %s is %s, not %s%s%n",
          gold.file(),
          field.wording(),
          value,
          expected,
          coded == null ? "" : " by " + coded.rule());
    }
    return coded == null ? Verdict.MISSING : Verdict.WRONG;
  }

  private static void print(String half, List<List<Verdict>> verdicts) {
    System.out.printf("%-14s of %d: right, missing, wrong%n", half, verdicts.size());
    for (int field = 0; field < FIELDS.size(); field++) {
      System.out.printf(
          "  %-15s %5.1f %% %5.1f %% %5.1f %%%n",
          FIELDS.get(field).wording(),
          100 * share(verdicts, field, Verdict.RIGHT),
          100 * share(verdicts, field, Verdict.MISSING),
          100 * share(verdicts, field, Verdict.WRONG));
    }
  }

  private static double share(List<List<Verdict>> verdicts, int field, Verdict verdict) {
    long count = verdicts.stream().filter(all -> all.get(field) == verdict).count();
    return (double) count / verdicts.size();
  }

  private static List<Gold> gold() throws IOException {
    try (var file = CodingGoldTest.class.getResourceAsStream("coding-gold.tsv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .map(cells -> new Gold(cells.getFirst(), cells.subList(1, cells.size())))
          .toList();
    }
  }
}
