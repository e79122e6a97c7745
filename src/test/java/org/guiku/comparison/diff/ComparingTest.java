package org.guiku.comparison.diff;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guiku.comparison.diff.Difference.Changed;
import org.guiku.comparison.diff.Difference.Deleted;
import org.guiku.comparison.diff.Difference.Inserted;
import org.guiku.comparison.diff.Difference.Moved;
import org.guiku.comparison.diff.Difference.Unchanged;
import org.guiku.comparison.diff.Redline.Summary;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each letter of the notation is a paragraph of its own. */
class ComparingTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, abxd, =a =b -c +x =d",
    "'', ab, +a +b",
    "ab, '', -a -b",
    "abc, abc, =a =b =c",
    "abcdef, bcdefa, =b =c =d =e =f >a",
    "abcdef, aebcdf, =a >e =b =c =d =f",
    "abab, ab, =a =b -a -b",
  })
  void eachPassageIsKeptInsertedDeletedOrMoved(String left, String right, String differences) {
    assertThat(notation(Texts.ofLetters(left), Texts.ofLetters(right))).isEqualTo(differences);
  }

  @Test
  void aNumberedPassageThatSaysTheSameIsRenumbered() {
    List<Difference> differences =
        compared(
            Texts.passages("第一条 依法编制。", "第二条 实施规划，应当公开。"),
            Texts.passages("第一条 依法编制。", "第二条 编制规划，应当调查。", "第三条 实施规划，应当公开。"));
    assertThat(differences).hasSize(3);
    assertThat(differences.get(1)).isInstanceOf(Inserted.class);
    assertThat(differences.get(2))
        .isInstanceOfSatisfying(Changed.class, it -> assertThat(it.renumbered()).isTrue());
  }

  @Test
  void anArticleThatGoesElsewhereIsMovedAndRenumbered() {
    List<Difference> differences =
        compared(
            Texts.passages("第一条 甲乙丙丁戊己庚辛壬癸。", "第二条 子丑寅卯辰巳午未申酉。", "第三条 天地玄黄宇宙洪荒日月。"),
            Texts.passages("第一条 子丑寅卯辰巳午未申酉。", "第二条 天地玄黄宇宙洪荒日月。", "第三条 甲乙丙丁戊己庚辛壬癸。"));
    assertThat(differences)
        .filteredOn(Moved.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Moved.class,
            it -> {
              assertThat(it.renumbered()).isTrue();
              assertThat(it.left().ordinal()).isEqualTo(1);
              assertThat(it.right().ordinal()).isEqualTo(3);
            });
  }

  @Test
  void namesEachFigureThatChangedWithItsUnit() {
    List<Difference> differences =
        compared(
            Texts.passages("到2025年，森林覆盖率达到61.5%，新增造林120万亩，投资超过30亿元。"),
            Texts.passages("到2025年，森林覆盖率不低于61.5%，新增造林150万亩，投资超过30亿元。"));
    assertThat(differences)
        .singleElement()
        .isInstanceOfSatisfying(
            Changed.class,
            it ->
                assertThat(it.wording().figures())
                    .containsExactly(
                        new Difference.FigureChange("61.5%", "61.5%"),
                        new Difference.FigureChange("120万亩", "150万亩")));
  }

  @Test
  void anotherPageInTheTableOfContentsIsNoFigure() {
    List<Difference> differences =
        compared(List.of(inContents("第一章 总体要求 …… 9")), List.of(inContents("第一章 总体要求 …… 10")));
    assertThat(differences)
        .singleElement()
        .isInstanceOfSatisfying(
            Changed.class,
            it -> {
              assertThat(it.renumbered()).isTrue();
              assertThat(it.wording().figures()).isEmpty();
            });
  }

  private static Piece inContents(String line) {
    return new Piece(2, Passage.Kind.PARAGRAPH, List.of("目 录"), line, OptionalInt.empty());
  }

  @Test
  void aPassageCutInTwoIsASplitAndBackAMerge() {
    List<Piece> whole = Texts.passages("坚持生态优先，严格保护耕地和林地，控制建设用地总量。完善交通网络，建成环湖公路和轨道线。");
    List<Piece> cut = Texts.passages("坚持生态优先，严格保护耕地和林地，控制建设用地总量。", "完善交通网络，建成环湖公路和轨道线。");
    assertThat(compared(whole, cut))
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).isInstanceOf(Changed.class),
            it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Inserted.class, part -> assertThat(part.splitOf()).hasValue(1)));
    assertThat(compared(cut, whole))
        .filteredOn(Deleted.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(Deleted.class, part -> assertThat(part.mergedInto()).hasValue(1));
  }

  @Property
  void everyPassageIsAccountedForAndBothSidesAreRebuilt(
      @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
    List<Piece> left = Texts.passages(one);
    List<Piece> right = Texts.passages(other);
    List<Difference> differences = compared(left, right);
    assertThat(differences.stream().flatMap(it -> it.after().stream())).isEqualTo(right);
    assertThat(differences.stream().flatMap(it -> it.before().stream()))
        .containsExactlyInAnyOrderElementsOf(left);
    assertThat(
            differences.stream()
                .filter(it -> !(it instanceof Moved))
                .flatMap(it -> it.before().stream())
                .map(Piece::ordinal))
        .isSorted();
    differences.forEach(Rebuilt::check);
  }

  @Property
  void theOtherWayRoundIsTheMirror(
      @ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
    Summary there = redline(Texts.passages(one), Texts.passages(other)).summary();
    Summary back = redline(Texts.passages(other), Texts.passages(one)).summary();
    assertThat(back)
        .isEqualTo(
            new Summary(
                there.unchanged(),
                there.changed(),
                there.deleted(),
                there.inserted(),
                there.moved()));
  }

  @Property
  void equalTextsHaveNoDifference(@ForAll("texts") List<String> text) {
    assertThat(compared(Texts.passages(text), Texts.passages(text)))
        .allMatch(Unchanged.class::isInstance);
  }

  /** Passages out of few pieces, so that texts have much in common, in any order. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "第一条 ",
            "第十二条 ",
            "（三）",
            "发展规划",
            "不低于61.5%",
            "30亿元",
            "，",
            "。",
            "\t",
            "生态保护红线",
            "轨道交通",
            "2025年",
            "A",
            "城镇化率");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(list -> String.join("", list))
        .list()
        .ofMaxSize(14);
  }

  @Test
  void aLongTextWithEveryPassageChangedIsStillAligned() {
    Random random = new Random(3);
    List<String> left =
        IntStream.range(0, 1500)
            .mapToObj(i -> "第" + i + "段" + Texts.random(random, 40) + "共" + i + "项")
            .toList();
    List<String> right = Stream.concat(Stream.of("前言"), left.stream().map(t -> t + "新增")).toList();
    assertThat(redline(Texts.passages(left), Texts.passages(right)).summary())
        .isEqualTo(new Summary(0, 1500, 1, 0, 0));
  }

  @Test
  void isStoppedByAnInterrupt() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> compared(Texts.ofLetters("abc"), Texts.ofLetters("xyz")))
          .isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }
  }

  private static List<Difference> compared(List<Piece> left, List<Piece> right) {
    return redline(left, right).differences();
  }

  private static Redline redline(List<Piece> left, List<Piece> right) {
    return Comparing.of(left, right, Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
  }

  private static String notation(List<Piece> left, List<Piece> right) {
    return compared(left, right).stream().map(ComparingTest::sign).collect(joining(" "));
  }

  private static String sign(Difference difference) {
    String sign =
        switch (difference) {
          case Unchanged _ -> "=";
          case Changed _ -> "~";
          case Moved _ -> ">";
          case Inserted _ -> "+";
          case Deleted _ -> "-";
        };
    return sign + difference.after().or(difference::before).orElseThrow().text().charAt(0);
  }
}
