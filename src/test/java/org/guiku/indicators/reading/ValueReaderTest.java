package org.guiku.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.guiku.indicators.reading.CellValue.Brackets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  private static final String PIECES =
      "0123456789.,，．％%〔〕[]（）()≥≤><＞约左右以上以内不超过低于高于控制在累计年均增长下降至到—-–~～ 2025年亿元个百分点*①、；　";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50 | =50
          11.8% | =11.8
          ９８．５％ | =98.5
          2,673 | =2673
          2，673.5 | =2673.5
          2 673 | =2673
          -3.5 | =-3.5
          −18 | =-18
          ≥50 | ≥50
          >=50 | ≥50
          ＞7 | ≥7
          不低于52.5 | ≥52.5
          6.5以上 | ≥6.5
          24小时以上 | ≥24
          超过4 000 | ≥4000
          保持在90以上 | ≥90
          60%（含）以上 | ≥60
          ≤9.0 | ≤9.0
          不超过9.2% | ≤9.2
          控制在9.5%以内 | ≤9.5
          控制在0.35 | ≤0.35
          5以下 | ≤5
          1800左右 | ≈1800
          约1500亿元 | ≈1500
          控制在20左右 | ≈20
          近30 | ≈30
          10-15 | 10..15
          10～15 | 10..15
          10至15 | 10..15
          120—150 | 120..150
          43%-45% | 43..45
          控制在3-5 | 3..5
          2,000—2,500 | 2000..2500
          年均增长5% | =5
          提高5个百分点 | =5
          达到100% | =100
          五年累计42万只 | =42累
          累计860 | =860累
          95（省考核断面） | =95
          60.6* | =60.6
          2025年达到75% | 2025 =75
          比2020年下降13.5% | =13.5
          """)
  void aNumberIsFreedOfTheWordsThatBindIt(String cell, String expected) {
    CellValue value = ValueReader.read(cell).orElseThrow();

    assertThat(Shorthand.of(value.in(OptionalInt.empty(), value.cumulative()))).isEqualTo(expected);
    assertThat(value.sure()).isTrue();
    assertThat(value.text()).isEqualTo(Wording.tidy(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"保持在合理区间", "完成国家下达任务", "与经济增长基本同步", "翻一番", "基本消除", "高于GDP增长"})
  void wordsStayWords(String cell) {
    CellValue value = ValueReader.read(cell).orElseThrow();

    assertThat(value.number()).isEmpty();
    assertThat(value.sure()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.5[37]",
        "60（65）",
        "≥95（城市）、≥90（农村）",
        "≥8且≤12",
        "1/3",
        "完成2个试点任务",
        "不低于5以内",
        "15-10",
        "1,2345",
        "35（护理型占比≥50%）"
      })
  void figuresThatAreNotWhollyUnderstoodAreNoNumberOfWhichOneIsSure(String cell) {
    CellValue value = ValueReader.read(cell).orElseThrow();

    assertThat(value.number()).isEmpty();
    assertThat(value.sure()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "-", "—", "——", "/", "－", "…", "无"})
  void aDashIsNoValue(String cell) {
    assertThat(ValueReader.read(cell)).isEmpty();
  }

  @Test
  void bracketsAreToldApart() {
    assertThat(ValueReader.read("〔13.5〕").orElseThrow().brackets()).isEqualTo(Brackets.SQUARE);
    assertThat(ValueReader.read("［13.5］").orElseThrow().brackets()).isEqualTo(Brackets.SQUARE);
    assertThat(ValueReader.read("（13.5）").orElseThrow().brackets()).isEqualTo(Brackets.ROUND);
    assertThat(ValueReader.read("13.5").orElseThrow().brackets()).isEqualTo(Brackets.NONE);
  }

  @Test
  void aClauseAfterTheNumberIsNotForgotten() {
    CellValue value = ValueReader.read(">7，力争更高").orElseThrow();

    assertThat(value.number()).contains(BigDecimal.valueOf(7));
    assertThat(value.text()).isEqualTo(">7，力争更高");
    assertThat(value.sure()).isFalse();
  }

  @Test
  void theUnitBesideANumberIsKept() {
    assertThat(ValueReader.read("3.2亿元").orElseThrow().unit()).contains("亿元");
    assertThat(ValueReader.read("15分钟以内").orElseThrow().unit()).contains("分钟");
    assertThat(ValueReader.read("38.6万").orElseThrow().unit()).contains("万");
  }

  @Test
  void anyNumberComesBackHoweverItIsWritten() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(4));
      String plain = number.toPlainString();
      String grouped = String.format(Locale.ROOT, "%,." + number.scale() + "f", number);

      for (String written : new String[] {plain, grouped, wide(plain), "≥" + grouped}) {
        assertThat(ValueReader.read(written).orElseThrow().number())
            .as("%s, seed %d", written, seed)
            .contains(number);
      }
    }
  }

  @Test
  void noCellIsTooOddToRead() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder cell = new StringBuilder();
      int length = random.nextInt(24);
      for (int at = 0; at < length; at++) {
        cell.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      assertThatCode(() -> ValueReader.read(cell.toString()))
          .as("%s, seed %d", cell, seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aCellOfAHundredThousandFiguresIsReadAtOnce() {
    long start = System.nanoTime();

    ValueReader.read("1,".repeat(50_000));
    ValueReader.read("[".repeat(100_000));
    ValueReader.read("约".repeat(100_000) + "5");

    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  private static String wide(String figures) {
    StringBuilder wide = new StringBuilder();
    figures.chars().forEach(c -> wide.append((char) (c + ('！' - '!'))));
    return wide.toString();
  }
}
