package org.guiku.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.guiku.coding.Figure.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "森林覆盖率达到61.5%，比上年提高0.3个百分点 | 61.5%, 0.3个百分点",
        "总投资1,250.6亿元，惠及３５万人 | 1,250.6亿元, ３５万人",
        "到二〇三五年，占比达百分之六十以上 | 二〇三五年, 百分之六十",
        "三分之二的县（市、区） | 三分之二",
        "增长5%—8%，年均3至5项 | 5%—8%, 3至5项",
        "2021—2025年建成120平方公里 | 2021—2025年, 120平方公里",
        "2021年6月30日前完成 | 2021年, 6月, 30日",
        "截至2021-06-30，比例为1:2.5 | 2021-06-30, 1:2.5",
        "能耗降至0.35吨标准煤/万元 | 0.35吨标准煤/万元",
        "建设5G基站12万个、PM2.5浓度28微克/立方米 | 5G, 12万个, 2.5, 28微克/立方米",
        "依照本法第十二条、第三章和第5条办理 | ''",
        "单位：万元；千家万户，十分重要，一带一路 | ''",
        "三百二十万亩良田、一批项目 | 三百二十万亩, 一批",
      })
  void findsNumbersWithTheirUnitsAndNothingElse(String text, String figures) {
    assertThat(Figures.in(text).stream().map(Figure::text).collect(Collectors.joining(", ")))
        .isEqualTo(figures);
  }

  /** A word behind a number is its unit only where it is one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "restore 0 wetlands and 3 hospitals | 0, 3",
        "restore 0 large wetlands | 0",
        "5 new parks, 10 times, 4 mines, 7 tall towers | 5, 10, 4, 7",
        "In 2021 a plan, by 2035 the city | 2021, 2035",
        "全长 12 km，装机 3.5 GW，噪声 40 dB | 12 km, 3.5 GW, 40 dB",
        "12 km² of parks, 300 ha, 15 mu, 6 cm, 8 mm, 9 m. | 12 km², 300 ha, 15 mu, 6 cm, 8 mm, 9 m",
        "50 kWh, 60 MWh, 7 MW, 220 kV, 3 Mt, 20 t, 5 kg | 50 kWh, 60 MWh, 7 MW, 220 kV, 3 Mt, 20 t, 5 kg",
        "COD 30 mg/L，PM 28 μg/m³ | 30 mg/L, 28 μg/m³",
        "by 0.3 pp, 12 yuan, 5 percent, 3.5 billion yuan | 0.3 pp, 12 yuan, 5 percent, 3.5 billion",
        "within 3 years, 2 hours or 45 min | 3 years, 2 hours, 45 min",
        "建设5G基站、3A级景区、10kV线路 | 5G, 3A, 10kV",
        "电价0.5元/kWh，供电煤耗300gce/kWh | 0.5元/kWh, 300gce/kWh",
      })
  void lettersBehindANumberAreAUnitWhereTheyAreOne(String text, String figures) {
    assertThat(Figures.in(text).stream().map(Figure::text).collect(Collectors.joining(", ")))
        .isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "不低于50%, AT_LEAST",
    "50%以上, AT_LEAST",
    "≥50, AT_LEAST",
    "不超过50人, AT_MOST",
    "控制在50以内, AT_MOST",
    "超过50家, MORE_THAN",
    "约50家, ABOUT",
    "50家左右, ABOUT",
    "达到50家, EXACT",
    "共50家, EXACT"
  })
  void readsHowWordsBindANumber(String text, Bound bound) {
    assertThat(Figures.in(text)).singleElement().extracting(Figure::bound).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource({
    "30%, 百分之三十, true",
    "1250亿元, '1,250亿元', true",
    "二〇三五年, 2035年, true",
    "一百二十万人, 120万人, false",
    "50%, 50%以上, false",
    "50万元, 50亿元, false",
    "5%—8%, 5%—9%, false",
    "3.50%, 3.5%, true",
    "1:2, 1:3, false"
  })
  void knowsWhetherTwoSayTheSame(String one, String other, boolean same) {
    assertThat(only(one).saysAs(only(other))).isEqualTo(same);
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "到２０２５年，达到 61.5 %。";
    List<Figure> figures = Figures.in(text);
    assertThat(figures)
        .allSatisfy(
            figure ->
                assertThat(text.substring(figure.start(), figure.end())).isEqualTo(figure.text()));
    assertThat(figures).extracting(Figure::text).containsExactly("２０２５年", "61.5 %");
  }

  private static Figure only(String text) {
    assertThat(Figures.in(text)).hasSize(1);
    return Figures.in(text).getFirst();
  }
}
