package org.guiku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.review.Rereading.Known;
import org.guiku.review.Rereading.Read;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Written;
import org.junit.jupiter.api.Test;

/** What another reading of a file may change, and what it never does. */
class RereadingTest {

  private static final String ANSWERED = "“每部15万元的定额补助”没有测算依据，建议改为“每部不超过15万元的补助”，分担办法另行制定。";

  @Test
  void theSameReadingChangesNothing() {
    List<Read> read = read("增加养老设施", "删去第二段", "增加养老设施");

    Rereading again = Rereading.of(untouched(read), read);

    assertThat(again.again()).hasSize(3);
    assertThat(again.fresh()).isEmpty();
    assertThat(again.gone()).isEmpty();
  }

  @Test
  void equalOpinionsAreToldApartByTheirOrder() {
    List<Read> read = read("同意", "同意");

    assertThat(read.get(0).key()).isNotEqualTo(read.get(1).key());
    assertThat(read.get(0).key().split("-")[0]).isEqualTo(read.get(1).key().split("-")[0]);
  }

  @Test
  void whatTheFileNoLongerSaysGoesUnlessSomebodyTouchedIt() {
    List<Read> before = read("删去第二段", "增加养老设施");
    List<Known> known = List.of(touched(before.get(0)), untouched(before.get(1)));

    Rereading now = Rereading.of(known, read("补充资金来源和偿还办法"));

    assertThat(now.gone()).containsExactly(known.get(1));
    assertThat(now.again()).isEmpty();
    assertThat(now.fresh()).hasSize(1);
  }

  @Test
  void aBetterReadingOfAnAnsweredOpinionIsNoSecondOne() {
    Known answered = touched(read(ANSWERED).getFirst());
    List<Read> better = read(ANSWERED.replace("测算", "测箅"), "另外一条，与它无关。");

    Rereading now = Rereading.of(List.of(answered), better);

    assertThat(now.again()).containsEntry(answered, better.get(0));
    assertThat(now.fresh()).containsExactly(better.get(1));
  }

  @Test
  void anOpinionLikeAnAnsweredOneIsAnotherAllTheSame() {
    Known answered = touched(read("第三章第一节应当分县列出改造任务数。").getFirst());

    Rereading now = Rereading.of(List.of(answered), read("第三章第二节应当写明补助的分担办法。"));

    assertThat(now.again()).isEmpty();
    assertThat(now.fresh()).hasSize(1);
  }

  @Test
  void howALineIsBrokenIsNoDifference() {
    assertThat(read("增加 养老\n设施").getFirst().key()).isEqualTo(read("增加养老设施").getFirst().key());
  }

  /** Each known and each read opinion is in one place, and none that was touched is gone. */
  @Test
  void nothingIsLostAndNothingCountedTwice() {
    long seed = Long.getLong("guiku.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Known> known = new ArrayList<>();
      read(some(random))
          .forEach(it -> known.add(random.nextBoolean() ? touched(it) : untouched(it)));
      List<Read> read = read(some(random));

      Rereading now = Rereading.of(known, read);

      Set<Read> placed = new HashSet<>(now.again().values());
      placed.addAll(now.fresh());
      String told = "seed " + seed + ", round " + round;
      assertThat(now.gone()).as(told).noneMatch(Known::isTouched);
      assertThat(now.gone()).as(told).noneMatch(now.again()::containsKey);
      assertThat(placed).as(told).containsExactlyInAnyOrderElementsOf(read);
      assertThat(now.again().size() + now.fresh().size()).as(told).isEqualTo(read.size());
    }
  }

  private static String[] some(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      texts.add(ANSWERED.substring(0, 8 + 4 * random.nextInt(6)));
    }
    Collections.shuffle(texts, random);
    return texts.toArray(String[]::new);
  }

  private static List<Read> read(String... texts) {
    return Rereading.read(Stream.of(texts).map(RereadingTest::opinion).toList());
  }

  private static Opinion opinion(String text) {
    return Written.opinion(Optional.of("某局"), "", text, Optional.empty(), Optional.empty());
  }

  private static List<Known> untouched(List<Read> read) {
    return read.stream().map(RereadingTest::untouched).toList();
  }

  private static Known untouched(Read read) {
    return new Known(OpinionId.random(), read.key(), read.said().text(), false);
  }

  private static Known touched(Read read) {
    return new Known(OpinionId.random(), read.key(), read.said().text(), true);
  }
}
