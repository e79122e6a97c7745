package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

  @ParameterizedTest
  @CsvSource({
    "建议在第三章第二节增加一段, 第三章第二节",
    "第三章第三节（一）的数据有误, 第三章第三节（一）",
    "专栏4第2项请核实, 专栏4第2项",
    "第12页第3段的提法不妥, 第12页第3段",
    "规划第3.2节与附件不符, 3.2节",
    "表2序号4重复了, 表2序号4",
    "专栏2与第四章第一节要对上, 专栏2与第四章第一节",
    "第三章第一节、第二节都没有写, 第三章第一节、第二节",
    "“资金筹措”一节过于简单, “资金筹措”一节",
    "第三章 第二节 中的提法, 第三章 第二节",
    "三章一节的提法不妥, 三章一节",
    "全文的提法应当统一, 全文"
  })
  void aPlaceIsTakenAsItIsWritten(String text, String clause) {
    assertThat(Clause.firstIn(text)).isEqualTo(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新增智能水表42万只",
        "漏损率由9.5%降到9.2%",
        "《规划纲要第三章》已有规定",
        "与“第三章”的提法不同",
        "投资1.36亿元",
        "建议一部分先行"
      })
  void figuresQuotationsAndOtherDocumentsAreNoPlaces(String text) {
    assertThat(Clause.firstIn(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "第五章, 第二节, 第五章第二节",
    "第五章, 第六章第一节, 第六章第一节",
    "第五章, 专栏3, 专栏3",
    "第五章第一节, 第二段, 第五章第一节第二段",
    "资金筹措, 第二节, 第二节",
    "第五章, '', 第五章"
  })
  void aCountStandsWithinThePlaceThatTheHeadingAboveNames(
      String heading, String place, String whole) {
    assertThat(Clause.under(heading, place)).isEqualTo(whole);
  }
}
