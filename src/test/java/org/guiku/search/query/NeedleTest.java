package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDP|人均ＧＤＰ增长", "gdp增长|GDP 增长5.5%", "25|达到25%", "２０３５年|到2035年", "R&D|Ｒ＆Ｄ经费",
        "规划，纲要|规划,纲要", "长江 三角洲|长江三\t角洲", "⾏动|行动", "金|金属", "5G网络|建设5G网络"
      })
  void findsWordsInEveryWidthAndCase(String word, String text) {
    assertThat(word(word.replace(" ", "")).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"GDP|GDPR", "25|2025", "2025|12025", "5G|15G", "增长5|增长55", "co|CO2", "规划|规 定划"})
  void doesNotFindWordsInsideOfOthers(String word, String text) {
    assertThat(word(word).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"方案AB|方案ABC", "方案AB|方案A B", "GDP|GDPR"})
  void findsWhatGoesOnWhereverItsPairsStand(String beginning, String text) {
    assertThat(Needle.of(new QueryTree.Prefix(beginning)).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"GD|G D", "25|12025"})
  void tellsWhereARunThatGoesOnBegins(String beginning, String text) {
    assertThat(Needle.of(new QueryTree.Prefix(beginning)).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"GDP|GDPR", "25|2025", "规划|经规划的", "p r|GDPR"})
  void findsQuotedTextWhereverItStands(String phrase, String text) {
    assertThat(phrase(phrase).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇三五", "二○三五", "二O三五", "二零三五", "二Ｏ三五", "二o三五", "二0三五"})
  void takesAllWritingsOfZeroForOne(String year) {
    for (String other : new String[] {"二〇三五", "二○三五", "二O三五", "二零三五", "二0三五"}) {
      assertThat(word(year).isIn("到" + other + "年")).as(other).isTrue();
    }
    assertThat(word("二〇一〇年").isIn("二〇一O年")).isTrue();
  }

  @Test
  void tellsZerosFromOtherwiseStandingLettersAndDigits() {
    assertThat(phrase("〇").isIn("O2O 100")).isFalse();
    assertThat(phrase("0").isIn("二〇三五")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"O三五", "二O", "O", "二O三五"})
  void findsEveryPieceOfAZeroWrittenAsALetter(String piece) {
    assertThat(phrase(piece).isIn("二O三五年")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云水函〔2022〕47号", "云水函[2022]47号", "云水函（2022）47号", "云水函【２０２２】47号", "云水函〖2022〗47号"})
  void takesAllBracketsAroundAYearForTheSame(String number) {
    for (String other : List.of("〔2022〕", "[2022]", "［2022］", "(2022)", "【2022】", "〔2022]")) {
      String text = "依据云水函" + other + "47号办理";
      assertThat(word(number).isIn(text)).as(other).isTrue();
      assertThat(phrase(other + "47").isIn(number)).as(other).isTrue();
    }
    assertThat(word(number).isIn("云水函2022年47号")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2022", "2022]", "]47", "函[", "["})
  void findsEveryPieceOfABracketedYear(String piece) {
    assertThat(phrase(piece).isIn("云水函[2022]47号")).isTrue();
  }

  @Test
  void tellsBracketsApartAroundAllElse() {
    assertThat(phrase("（试行）").isIn("办法[试行]")).isFalse();
    assertThat(phrase("(12)").isIn("〔12〕")).isFalse();
    assertThat(phrase("(2022年)").isIn("〔2022年〕")).isFalse();
  }

  @Test
  void tellsRunsApartHoweverLongTheyAre() {
    String run = "ab".repeat(500);
    assertThat(word(run).isIn("x " + run + "。")).isTrue();
    assertThat(word(run).isIn("x " + run + "b")).isFalse();
  }

  private static Needle word(String text) {
    return Needle.of(new QueryTree.Word(text));
  }

  private static Needle phrase(String text) {
    return Needle.of(new QueryTree.Phrase(text));
  }
}
