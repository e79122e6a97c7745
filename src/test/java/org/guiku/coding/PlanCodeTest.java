package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.coding.PlanCode.Invalid;
import org.guiku.coding.PlanCode.Parts;
import org.guiku.coding.PlanCode.Problem;
import org.guiku.coding.PlanCode.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCodeTest {

  private static final PlanCode TWELFTH = new PlanCode(2021, "330000", Category.SPECIAL, 12);
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void twelfthSpecialPlanOfZhejiangIn2021EndsInE() {
    assertThat(TWELFTH).hasToString("2021-330000-3-00012-E");
    assertThat(PlanCode.read("2021-330000-3-00012-E")).isEqualTo(new Valid(TWELFTH));
  }

  @Test
  void partsAreAsWritten() {
    assertThat(TWELFTH.parts()).isEqualTo(new Parts("2021", "330000", "3", "00012", "E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-330000-3-00012",
        "2021-330000-3-00012-e",
        "2021330000300012E",
        "2021-330000-3-0012-E",
        " 2021-330000-3-00012-E",
        "2021-330000-3-00012-E\n",
        "２０２１-330000-3-00012-E",
        "2021—330000—3—00012—E"
      })
  void saysThatItIsNotWrittenLikeACode(String text) {
    assertThat(PlanCode.read(text))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong -> {
              assertThat(wrong.problems()).containsExactly(Problem.FORM);
              assertThat(wrong.parts()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 339900, 3, 00012, REGION",
    "2021, 330103, 3, 00012, REGION",
    "1980, 330000, 3, 00012, REGION",
    "2021, 330000, 0, 00012, CATEGORY",
    "2021, 330000, 5, 00012, CATEGORY",
    "2021, 330000, 3, 00000, SERIAL"
  })
  void namesWhatIsWrong(String year, String region, String category, String serial, Problem what) {
    String code = written(year, region, category, serial);

    assertThat(PlanCode.read(code))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong -> {
              assertThat(wrong.problems()).containsExactly(what);
              assertThat(wrong.parts())
                  .hasValueSatisfying(p -> assertThat(p.region()).isEqualTo(region));
            });
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    assertThat(PlanCode.read("2021-990000-7-00000-0"))
        .isInstanceOfSatisfying(
            Invalid.class,
            wrong ->
                assertThat(wrong.problems())
                    .containsExactly(
                        Problem.REGION, Problem.CATEGORY, Problem.SERIAL, Problem.CHECK_CHARACTER));
  }

  @Test
  void districtThatWasMergedIn2021HasCodesUntil2020() {
    assertThat(PlanCode.parse(written("2020", "330103", "3", "00001"))).isPresent();
    assertThat(PlanCode.parse(written("2021", "330103", "3", "00001"))).isEmpty();
    assertThat(PlanCode.parse(written("2021", "330105", "3", "00001"))).isPresent();
  }

  @Test
  void noCodeIsMadeOfPartsThatDoNotFit() {
    for (PlanCodeParts parts :
        List.of(
            new PlanCodeParts(2021, "330103", 1),
            new PlanCodeParts(2021, "330000", 0),
            new PlanCodeParts(2021, "330000", 100_000),
            new PlanCodeParts(12021, "330000", 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PlanCode(parts.year, parts.region, Category.SPECIAL, parts.serial));
    }
  }

  private record PlanCodeParts(int year, String region, int serial) {}

  @ParameterizedTest
  @MethodSource("codes")
  void everySingleWrongCharacterIsCaught(PlanCode right) {
    String code = right.toString();
    for (int i = 0; i < code.length(); i++) {
      for (char wrong : CHARACTERS.toCharArray()) {
        if (wrong != code.charAt(i)) {
          String typo = code.substring(0, i) + wrong + code.substring(i + 1);
          assertThat(problemsOf(typo)).containsAnyOf(Problem.FORM, Problem.CHECK_CHARACTER);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everySwapOfNeighboursIsCaught(PlanCode right) {
    String plain = right.toString().replace("-", "");
    for (int i = 0; i + 1 < plain.length(); i++) {
      if (plain.charAt(i) != plain.charAt(i + 1)) {
        assertThat(problemsOf(hyphenated(swapped(plain, i))))
            .containsAnyOf(Problem.FORM, Problem.CHECK_CHARACTER);
      }
    }
  }

  /** One for each check character there is, and some at random. */
  static Stream<PlanCode> codes() {
    long seed = System.nanoTime();
    System.out.println("PlanCodeTest seed " + seed);
    Random random = new Random(seed);
    Stream<PlanCode> serials =
        IntStream.rangeClosed(1, 62)
            .mapToObj(serial -> new PlanCode(2021, "330000", Category.SPECIAL, serial));
    Stream<PlanCode> others = Stream.generate(() -> anyCode(random)).limit(100);
    return Stream.concat(serials, others);
  }

  private static PlanCode anyCode(Random random) {
    List<String> regions = List.of("110000", "330105", "419001", "500112", "654321", "310115");
    return new PlanCode(
        2011 + random.nextInt(10),
        regions.get(random.nextInt(regions.size())),
        Category.values()[random.nextInt(4)],
        1 + random.nextInt(99_999));
  }

  private static List<Problem> problemsOf(String code) {
    return PlanCode.read(code) instanceof Invalid wrong ? wrong.problems() : List.of();
  }

  private static String written(String year, String region, String category, String serial) {
    char check = CheckCharacter.of(year + region + category + serial);
    return String.join("-", year, region, category, serial, String.valueOf(check));
  }

  private static String swapped(String text, int i) {
    return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
  }

  private static String hyphenated(String plain) {
    return plain.replaceFirst("^(.{4})(.{6})(.)(.{5})(.)$", "$1-$2-$3-$4-$5");
  }
}
