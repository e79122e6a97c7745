package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void theEstimateLiesNearTheTrueShareOfCommonRuns() {
    for (int round = 0; round < 200; round++) {
      String one = text(200 + random.nextInt(2000));
      int kept = 20 + random.nextInt(one.length() - 20); // of fewer letters nothing is said
      String two = one.substring(0, kept) + text(random.nextInt(2000));

      assertThat(like(one).to(like(two)))
          .as("seed %d, round %d", seed, round)
          .isCloseTo(share(one, two), within(0.2));
    }
  }

  @Test
  void equalTextsAreWhollyAlikeHoweverTheyAreSet() {
    String text = text(500);
    Likeness whole = like(text);
    Likeness inPieces =
        Likeness.of(List.of(text.substring(0, 100), "，", text.substring(100) + "。\u3000\n"))
            .orElseThrow();

    assertThat(inPieces.to(whole)).as("seed %d", seed).isEqualTo(1);
    assertThat(inPieces.bands()).isEqualTo(whole.bands());
    assertThat(like("到２０２５年，地区生产总值达到８０００亿元，研发投入增长"))
        .satisfies(wide -> assertThat(wide.to(like("到2025年,地区生产总值达到8000亿元,研发投入增长"))).isEqualTo(1));
  }

  @Test
  void itIsTheSameFromEitherSideAndAfterBeingStored() {
    for (int round = 0; round < 50; round++) {
      Likeness one = like(text(100 + random.nextInt(300)));
      Likeness two = like(text(100 + random.nextInt(300)));

      assertThat(one.to(two)).isEqualTo(two.to(one)).isBetween(0.0, 1.0);
      assertThat(Likeness.of(one.toBytes()).to(one)).isEqualTo(1);
      assertThat(Likeness.of(one.toBytes()).bands()).isEqualTo(one.bands());
    }
  }

  @Test
  void textsThatShareThreeQuartersMeetInSomeBand() {
    int met = 0;
    for (int round = 0; round < 200; round++) {
      String one = text(1400);
      String two = one.substring(0, 1200) + text(200);
      met += meet(like(one), like(two)) ? 1 : 0;
    }
    assertThat(met).as("seed %d", seed).isGreaterThanOrEqualTo(195);
  }

  @Test
  void textsThatShareNothingHardlyEverMeet() {
    int met = 0;
    for (int round = 0; round < 500; round++) {
      met += meet(like(text(300)), like(text(300))) ? 1 : 0;
    }
    assertThat(met).as("seed %d", seed).isLessThanOrEqualTo(2);
  }

  @Test
  void ofAFewWordsNothingIsSaid() {
    assertThat(Likeness.of(List.of())).isEmpty();
    assertThat(Likeness.of(List.of("……！", "略"))).isEmpty();
    assertThat(Likeness.of(List.of(text(19)))).isEmpty();
    assertThat(Likeness.of(List.of(text(20)))).isPresent();
  }

  private static boolean meet(Likeness one, Likeness two) {
    Set<Long> bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toSet());
    return Arrays.stream(two.bands()).anyMatch(bands::contains);
  }

  private static Likeness like(String text) {
    return Likeness.of(List.of(text)).orElseThrow();
  }

  private static double share(String one, String two) {
    Set<String> both = runs(one);
    both.retainAll(runs(two));
    Set<String> all = runs(one);
    all.addAll(runs(two));
    return (double) both.size() / all.size();
  }

  private static Set<String> runs(String text) {
    return IntStream.rangeClosed(0, text.length() - 5)
        .mapToObj(i -> text.substring(i, i + 5))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf((char) (0x4E00 + random.nextInt(5000))))
        .collect(Collectors.joining());
  }
}
