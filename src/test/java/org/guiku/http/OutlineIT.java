package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Outlines followed into drafts, over HTTP. */
@ServerTest
class OutlineIT {

  private static final Path SAMPLES = Path.of("sample-docs", "review");

  private final Api api;

  OutlineIT(Api api) {
    this.api = api;
  }

  @Test
  void tellsWhatBecameOfEachPointWithThePassagesOnBothSides() throws Exception {
    Answer told = coverage(sample("00-outline.md"), sample("01-consultation-draft.pdf"));

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.at("summary").toString())
        .isEqualTo(
            "{\"points\":26,\"chapters\":24,\"kept\":16,\"renamed\":3,\"merged\":4,\"split\":1,"
                + "\"onlyText\":1,\"missing\":1,\"moved\":1,\"added\":4}");
    JsonNode merged = point(told, "老旧街区更新");
    assertThat(merged.path("state").asString()).isEqualTo("MERGED");
    assertThat(merged.path("chapters").toString())
        .matches(
            "\\[\\{\"number\":\"第五章\",\"wording\":\"更新街区和厂区\",\"level\":1,\"section\":\\[],\"ordinal\":\\d+,\"page\":8}]");
    assertThat(point(told, "社区食堂").path("quote").path("text").asString()).contains("社区食堂");
    assertThat(point(told, "发展智慧社区").path("state").asString()).isEqualTo("MISSING");
    assertThat(told.at("added").valueStream().map(it -> it.path("wording").asString()))
        .contains("鼓励居民参与");
  }

  @Test
  void isRefusedLikeAComparison() throws Exception {
    String read = read("一、总体要求\n\n二、保障措施\n");
    String empty =
        api.read(Part.file("empty.html", "<html><body></body></html>" + " ".repeat(3))).id();

    assertThat(coverage(read, read).code()).isEqualTo("SAME_DOCUMENT");
    assertThat(coverage(read, empty).code()).isEqualTo("NO_TEXT");
    assertThat(coverage(empty, read).code()).isEqualTo("NO_TEXT");
    assertThat(coverage(read, "0000000000000000").code()).isEqualTo("UNKNOWN_DOCUMENT");
    assertThat(api.get("/documents/" + read + "/outline/coverage").code())
        .isEqualTo("MISSING_PARAMETER");
  }

  @Test
  void aPlansPageAndAComparisonLeadFromItsOutlineToEachLaterTextAndFromNoOther() throws Exception {
    String code = plan();
    String outline = revision("OUTLINE", code, "一、总体要求\n\n二、保障措施\n");
    String draft = revision("REVIEW_DRAFT", code, "一、总体要求\n\n到2025年建成。\n");
    String last = revision("PLAN", code, "一、总体要求\n\n到2026年建成。\n");

    String plan = page("/plans/" + code + "/revisions");
    assertThat(List.of(draft, last))
        .allSatisfy(
            to ->
                assertThat(plan).contains("/documents/" + outline + "/outline/coverage?to=" + to));
    assertThat(plan).doesNotContain(draft + "/outline/coverage");
    assertThat(page("/comparisons/" + compared(outline, draft))).contains("/outline/coverage?to=");
    assertThat(page("/comparisons/" + compared(draft, last))).doesNotContain("/outline/coverage");
  }

  private Answer coverage(String outline, String draft) throws Exception {
    return api.get("/documents/" + outline + "/outline/coverage?to=" + draft);
  }

  private static JsonNode point(Answer told, String wording) {
    return told.at("points")
        .valueStream()
        .filter(it -> it.path("point").path("wording").asString().equals(wording))
        .findFirst()
        .orElseThrow();
  }

  private String compared(String left, String right) throws Exception {
    String both = "{\"left\":\"%s\",\"right\":\"%s\"}".formatted(left, right);
    return api.json("POST", "/comparisons", both).id();
  }

  private String page(String path) throws Exception {
    URI there = URI.create("http://localhost:" + api.port() + path);
    return api.send("GET", there, new byte[0]).text();
  }

  private String plan() throws Exception {
    String plan = api.json("POST", "/plans", Drafts.application()).id();
    return api.json("POST", "/plans/" + plan + "/acceptance", "{}").at("code").asString();
  }

  private String revision(String kind, String code, String text) throws Exception {
    return api.read(
            Part.file("revision.txt", text), Part.field("kind", kind), Part.field("planCode", code))
        .id();
  }

  private String read(String text) throws Exception {
    return api.read(Part.file("draft.txt", text)).id();
  }

  private String sample(String name) throws Exception {
    return api.read(Part.file(name, Files.readAllBytes(SAMPLES.resolve(name)))).id();
  }
}
