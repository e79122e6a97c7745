package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTextTest {

  @Test
  void oneSayingIsOneTextInAllItsWritings() {
    String plain = MeantText.fold("全省gdp增长5%，森林覆盖率提高。");
    for (String same :
        new String[] {"全省ＧＤＰ增长５％，森林覆盖率提高。", "全省GDP增長5%，森林覆蓋率提高。", "全省gdp增⻓5%,森林覆盖率提高。"}) {
      assertThat(MeantText.fold(same)).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "云水函〔2022〕47号,云水函[2022]47号",
    "云水函〔2022〕47号,云水函（２０２２）47号",
    "二〇三五年,二零三五年",
    "二〇三五年,二Ｏ三五年",
    "二〇〇五年起,二○○五年起",
    "二〇二〇年,二零二0年"
  })
  void numbersAndYearsAreOneTextInAllTheirWritings(String usual, String other) {
    assertThat(MeantText.fold(other)).isEqualTo(usual);
    assertThat(MeantText.fold(usual)).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一百零五家零售店", "办法(试行)第[3]条", "5o6与o2o,六0后"})
  void whatOnlyLooksLikeANumberStaysAsItIs(String text) {
    assertThat(MeantText.fold(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "着力发展乾县、乾隆遗址与干部队伍,零售业里程碑,后勤只此一家,面条云层。",
        "网络覆盖率",
        "防止项目倾覆、矿区覆土绿化,地膜覆盖面积",
        "新建瞭望塔,慰藉亲属,现场一片狼藉",
        "编著者的著作权受保护",
        "沈阳沈飞"
      })
  void whatIsSimplifiedStaysAsItIs(String text) {
    assertThat(MeantText.fold(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "网络覆盖率,網絡覆蓋率",
    "新建瞭望塔,新建瞭望塔",
    "为了解森林,爲瞭解森林",
    "干燥,乾燥",
    "看着,看著",
    "答复意见,答覆意見",
    "反复论证,反覆論證",
    "征求意见,徵求意見"
  })
  void whatIsTraditionalBecomesWhatASimplifiedTextSays(String simplified, String traditional) {
    assertThat(MeantText.fold(traditional)).isEqualTo(simplified);
    assertThat(MeantText.fold(simplified)).isEqualTo(simplified);
  }
}
