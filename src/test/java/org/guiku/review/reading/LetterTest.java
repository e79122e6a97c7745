package org.guiku.review.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

  @ParameterizedTest
  @ValueSource(strings = {"来函收悉。经研究，我局对征求意见稿无修改意见。", "我委没有不同意见。", "收到，我县对规划稿无异议。"})
  void whoHasNothingToSayGivesNoRowButIsNamed(String words) {
    Opinions opinions = Opinions.of(letter(words));

    assertThat(opinions.rows()).isEmpty();
    assertThat(opinions.without())
        .singleElement()
        .satisfies(
            none -> {
              assertThat(none.who()).contains("市水务局");
              assertThat(none.words()).isEqualTo(words);
            });
  }

  @Test
  void agreementAndCourtesyAreNoOpinions() {
    assertThat(
            texts(
                "来函收悉，我局意见如下：",
                "一、原则同意规划的总体思路，目标任务符合实际。",
                "二、建议补充资金来源。",
                "除上述意见外，我局无其他意见。",
                "专此函复。"))
        .containsExactly("建议补充资金来源。");
  }

  @Test
  void aListOfAnnexesIsNoListOfOpinions() {
    assertThat(texts("一、建议补充资金来源。", "附件：1．修改建议表", "2．测算依据")).containsExactly("建议补充资金来源。");
  }

  @Test
  void thePointsBelowAHeadingAreOpinionsOnThePlaceThatItNames() {
    assertThat(rows("一、关于第三章", "（一）第二节的补助标准应当下调。", "（二）缺少资金来源，建议补充。"))
        .extracting(Opinion::clause, Opinion::text)
        .containsExactly(tuple("第三章第二节", "第二节的补助标准应当下调。"), tuple("第三章", "缺少资金来源，建议补充。"));
  }

  @Test
  void aListThatCompletesASentenceIsOneOpinion() {
    assertThat(texts("1．第三章建议补充以下内容：", "（1）资金来源；", "（2）责任单位。"))
        .containsExactly("第三章建议补充以下内容：\n资金来源；\n责任单位。");
  }

  @Test
  void aReasonAndAProposedWordingAreKeptApart() {
    Opinion opinion = rows("一、第三章“先行先试”建议改为“试点先行”。理由：与上级文件一致。").getFirst();

    assertThat(opinion.text()).isEqualTo("第三章“先行先试”建议改为“试点先行”。");
    assertThat(opinion.reason()).contains("与上级文件一致。");
    assertThat(opinion.proposal()).contains("试点先行");
    assertThat(opinion.quotations()).containsExactly("先行先试");
  }

  @Test
  void anOpinionKnowsThePassagesThatItWasReadFrom() {
    assertThat(rows("一、关于第三章", "建议补充资金来源。", "理由：财政无法兜底。").getFirst().ordinals())
        .containsExactly(2, 3, 4);
  }

  @Test
  void unnumberedParagraphsAreOpinionsWhereTheyWantSomething() {
    assertThat(texts("来函收悉。经研究，建议把接口纳入全市目录。", "规划的思路很清楚。")).containsExactly("建议把接口纳入全市目录。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "------------------ 原始邮件 ------------------",
        "-----Original Message-----",
        "在 2021年4月15日，规划科 写道：",
        "On Tue, Jun 1, 2021 at 3:00 PM someone wrote:"
      })
  void whatAMailAnswersIsSomebodyElsesWords(String line) {
    Opinions opinions =
        Opinions.of(
            Text.of(
                "# 回复",
                "From: 市文旅局 <a@b.example>",
                "To: 市水务局",
                "Date: 2021-06-01",
                "同志：",
                "1、建议补充资金来源。",
                "市文旅局",
                line,
                "1、请重点审阅第二章。"));

    assertThat(opinions.rows()).extracting(Opinion::text).containsExactly("建议补充资金来源。");
    assertThat(opinions.rows()).extracting(row -> row.who().orElse("")).containsOnly("市文旅局");
  }

  private static List<String> texts(String... body) {
    return rows(body).stream().map(Opinion::text).toList();
  }

  private static List<Opinion> rows(String... body) {
    return Opinions.of(letter(body)).rows();
  }

  private static Reading letter(String... body) {
    List<String> lines = new ArrayList<>(List.of("市发展改革委："));
    lines.addAll(List.of(body));
    lines.addAll(List.of("市水务局", "2021年6月1日"));
    return Text.of(lines.toArray(String[]::new));
  }
}
