package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The indicators of a document over HTTP. */
@ServerTest
class IndicatorsIT {

  private static final String PLAN =
      """
      # 云岭市“十四五”城市建设规划

      ## 主要指标

      | 类别 | 指标 | 单位 | 2020年 | 2025年 | 属性 |
      |---|---|---|---|---|---|
      | 市政 | 供水普及率 | % | 98.2 | ≥99 | 约束性 |
      | 市政 | 污水处理厂 | 座 | 3 | 5—6 | 预期性 |
      | 节水 | 新增节水量 | 万吨 | — | 〔36〕 | 引导性 |

      注：〔〕内为五年累计数。
      """;

  private final Api api;

  IndicatorsIT(Api api) {
    this.api = api;
  }

  @Test
  void aDocumentGivesTheRowsOfItsTargetTables() throws Exception {
    String id = api.read(Part.file("plan.md", PLAN)).id();

    Answer answer = api.get("/documents/" + id + "/indicators");

    assertThat(answer.at("total").asInt()).isEqualTo(3);
    JsonNode first = answer.at("items").path(0);
    assertThat(first.path("category").asString()).isEqualTo("市政");
    assertThat(first.path("name").asString()).isEqualTo("供水普及率");
    assertThat(first.path("unit").asString()).isEqualTo("%");
    assertThat(first.path("base").toString())
        .isEqualTo(
            "{\"year\":2020,\"text\":\"98.2\",\"relation\":\"EQUAL\",\"number\":98.2,\"cumulative\":false}");
    assertThat(first.path("target").path("relation").asString()).isEqualTo("AT_LEAST");
    assertThat(first.path("nature").asString()).isEqualTo("BINDING");
    assertThat(first.has("growth")).isFalse();
    assertThat(first.has("page")).as("Markdown has no pages").isFalse();
    assertThat(first.path("doubts").toString()).isEqualTo("[]");
    assertThat(passage(id, first.path("ordinal").asInt())).startsWith("市政\t供水普及率");
  }

  @Test
  void rangesHaveTwoNumbersAndWhatIsUnsureIsSaid() throws Exception {
    String id = api.read(Part.file("plan.md", PLAN)).id();

    JsonNode items = api.get("/documents/" + id + "/indicators?size=2&page=0").at("items");
    JsonNode last = api.get("/documents/" + id + "/indicators?size=2&page=1").at("items").path(0);

    assertThat(items.size()).isEqualTo(2);
    assertThat(items.path(1).path("target").path("relation").asString()).isEqualTo("BETWEEN");
    assertThat(items.path(1).path("target").path("number").asInt()).isEqualTo(5);
    assertThat(items.path(1).path("target").path("upper").asInt()).isEqualTo(6);
    assertThat(last.path("target").path("cumulative").asBoolean()).isTrue();
    assertThat(last.has("base")).isFalse();
    assertThat(last.path("nature").isNull()).isTrue();
    assertThat(last.path("doubts").toString()).isEqualTo("[\"NATURE: 引导性\"]");
  }

  @Test
  void aDocumentWithoutTargetsHasNone() throws Exception {
    String id = api.read(Part.file("x.txt", "云岭市规划\n\n坚持绿色发展。\n")).id();

    assertThat(api.get("/documents/" + id + "/indicators").at("total").asInt()).isZero();
  }

  @Test
  void whatOneMayNotReadAndWhatIsNotThereAnswerAlike() throws Exception {
    for (String id : new String[] {"0000000000000000", "no-id"}) {
      Answer answer = api.get("/documents/" + id + "/indicators");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("UNKNOWN_DOCUMENT");
    }
  }

  private String passage(String id, int ordinal) throws Exception {
    return api.get("/documents/" + id + "/passages?size=100")
        .at("items")
        .path(ordinal - 1)
        .path("text")
        .asString();
  }
}
