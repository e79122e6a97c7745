package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guiku.fonts.MachineFont;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comparisons over HTTP. */
@ServerTest
class ComparisonIT {

  private static final String OLDER =
      """
      第一章 总体要求

      坚持生态优先，到2025年森林覆盖率达到61.5%，建成绿道120公里。

      第二章 重点任务

      完善城市供水管网，推进老旧小区改造，提升基层治理能力。

      建设一批生态公园和滨水空间，丰富群众文化生活。
      """;

  private static final String NEWER =
      """
      第一章 总体要求

      坚持生态优先，到2025年森林覆盖率不低于62%，建成绿道120公里。

      第二章 保障措施

      加强组织领导，落实各方责任。

      第三章 重点任务

      完善城市供水管网，推进老旧小区改造，提升基层治理能力。
      """;

  private final Api api;

  ComparisonIT(Api api) {
    this.api = api;
  }

  @Test
  void tellsWhatChangedMovedAndWhichFiguresAreOthers() throws Exception {
    Answer made = compared(read(OLDER), read(NEWER));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.at("status").asString()).isEqualTo("DONE");
    Answer answer = api.get("/comparisons/" + made.id());
    assertThat(answer.at("summary").toString())
        .isEqualTo("{\"unchanged\":2,\"changed\":2,\"inserted\":2,\"deleted\":1,\"moved\":0}");
    JsonNode first = answer.at("changes").path(0);
    assertThat(first.path("type").asString()).isEqualTo("CHANGED");
    assertThat(first.path("section").toString()).isEqualTo("[\"第一章 总体要求\"]");
    assertThat(first.path("left").path("ordinal").asInt()).isEqualTo(2);
    assertThat(first.path("figures").toString())
        .isEqualTo("[{\"left\":\"61.5%\",\"right\":\"62%\"}]");
    assertThat(first.path("edits").path(0).path("op").asString()).isEqualTo("KEEP");
    assertThat(answer.at("changes").valueStream().filter(it -> it.path("renumbered").asBoolean()))
        .singleElement()
        .satisfies(
            it -> assertThat(it.path("right").path("text").asString()).isEqualTo("第三章 重点任务"));
  }

  @Test
  void whatIsIgnoredDoesNotCount() throws Exception {
    String left = read("总体 要求，依法实施。");
    String right = read("总体要求、依法实施。");

    assertThat(compared(left, right).at("summary").path("changed").asInt()).isEqualTo(1);
    Answer loose =
        api.json(
            "POST",
            "/comparisons",
            "{\"left\":\"%s\",\"right\":\"%s\",\"ignoring\":[\"SPACE\",\"PUNCTUATION\"]}"
                .formatted(left, right));
    assertThat(loose.at("summary").path("unchanged").asInt()).isEqualTo(1);
    assertThat(loose.at("changes").size()).isZero();
  }

  @Test
  void saysPlainlyWhatCannotBeCompared() throws Exception {
    String read = read(OLDER);
    String empty =
        api.read(Part.file("empty.html", "<html><body></body></html>" + " ".repeat(3))).id();

    assertThat(compared(read, read).code()).isEqualTo("SAME_DOCUMENT");
    assertThat(compared(read, empty).code()).isEqualTo("NO_TEXT");
    assertThat(compared(read, "0000000000000000").code()).isEqualTo("UNKNOWN_DOCUMENT");
    assertThat(api.json("POST", "/comparisons", "{\"left\":\"" + read + "\"}").code())
        .isEqualTo("MISSING_PARAMETER");
    assertThat(api.get("/comparisons/0123456789abcdef").code()).isEqualTo("UNKNOWN_COMPARISON");
  }

  @Test
  void keepsTheTextsOfWhichItWasMade() throws Exception {
    String left = read(OLDER + "\n实施年度计划。\n");
    String right = read(NEWER);
    String made = compared(left, right).id();

    api.json("DELETE", "/documents/" + left, "");
    assertThat(api.get("/comparisons/" + made).code()).isEqualTo("UNKNOWN_COMPARISON");

    api.json("POST", "/documents/" + left + "/restoration", "");
    api.ended(left);
    assertThat(api.get("/comparisons/" + made).at("changes").size()).isEqualTo(6);
  }

  @Test
  void isTakenAwayAsAPageAndAsASheet() throws Exception {
    String made = compared(read(OLDER), read(NEWER)).id();

    Answer page = api.get("/comparisons/" + made + "/export?format=html");
    assertThat(page.header("Content-Disposition")).contains("comparison.html");
    assertThat(page.text()).contains("<del>", "<ins>", "62%", "加强组织领导");
    Answer sheet = api.get("/comparisons/" + made + "/export?format=xlsx");
    assertThat(sheet.body()).startsWith("PK".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(api.get("/comparisons/" + made + "/export?format=odd").code())
        .isEqualTo("BAD_PARAMETER");
  }

  @Test
  void isTakenAwayAsPages() throws Exception {
    MachineFont.wanted();
    String made = compared(read(OLDER), read(NEWER)).id();

    Answer answer = api.get("/comparisons/" + made + "/export?format=pdf");

    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition")).contains("comparison.pdf");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("改动2段（其中仅编号变化1段），新增2段", "61.5% → 62%", "滨水空间", "加强组织领导", "1 / 1");
    }
  }

  @Test
  void aPassageIsFollowedThroughTheRevisionsOfItsPlan() throws Exception {
    String plan =
        api.json(
                "POST",
                "/plans",
                """
                {"title":"绿道规划","level":"MUNICIPAL","category":"SPECIAL","managementClass":"GENERAL",
                 "period":"15","region":"330100","department":"某局","noSuperior":"无"}""")
            .id();
    String code = api.json("POST", "/plans/" + plan + "/acceptance", "{}").at("code").asString();
    revision("OUTLINE", code, "建设环湖绿道80公里，沿线设置驿站。");
    String draft = revision("REVIEW_DRAFT", code, "建设环湖绿道100公里，沿线设置驿站。\n\n水上巴士另行规划，夜间停运。");
    String last = revision("PLAN", code, "建设环湖绿道120公里，沿线设置驿站。");
    String address = lastAddress(last);
    Answer page = api.send("GET", page("/passages/" + address + "/revisions"), new byte[0]);
    assertThat(page.text())
        .contains("80公里", "<del>80公里</del><ins>100公里</ins>", "<del>100公里</del><ins>120公里</ins>");
    assertThat(
            api.send("GET", page("/passages/" + lastAddress(draft) + "/revisions"), new byte[0])
                .text())
        .as("came with the second, gone in the third")
        .contains("<ins>水上巴士另行规划，夜间停运。</ins>", "<del>水上巴士另行规划，夜间停运。</del>");
    assertThat(api.send("GET", page("/plans/" + code + "/revisions"), new byte[0]).text())
        .contains("name=\"left\"", last);
  }

  private String lastAddress(String document) throws Exception {
    return api.get("/documents/" + document + "/passages")
        .items()
        .toList()
        .getLast()
        .path("address")
        .asString();
  }

  private URI page(String path) {
    return URI.create("http://localhost:" + api.port() + path);
  }

  private String revision(String kind, String code, String text) throws Exception {
    return api.read(
            Part.file("revision.txt", "绿道规划\n\n第一章 任务\n\n" + text + "\n"),
            Part.field("kind", kind),
            Part.field("planCode", code))
        .id();
  }

  private String read(String text) throws Exception {
    return api.read(Part.file("draft.txt", text)).id();
  }

  private Answer compared(String left, String right) throws Exception {
    return api.json(
        "POST", "/comparisons", "{\"left\":\"%s\",\"right\":\"%s\"}".formatted(left, right));
  }
}
