package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Plans from outside: applying, accepting, returning, going on. */
@AccountsTest
class PlansIT {

  private final Cast cast;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final Api editor;
  private final Api reviewer;

  PlansIT(Cast cast) {
    this.cast = cast;
    editor = cast.somebody("EDITOR", Optional.empty()).api();
    reviewer = cast.somebody("REVIEWER", Optional.empty()).api();
  }

  @Test
  void whatWasAppliedForHasItsCodeOnceItIsAccepted() throws Exception {
    Answer applied = apply("");
    assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
    assertThat(applied.header("Location")).isEqualTo("/api/v1/plans/" + applied.id());
    assertThat(applied.at("stage").asString()).isEqualTo("APPLIED");
    assertThat(applied.json().has("code")).isFalse();
    assertThat(applied.at("department").asString()).isEqualTo("省水利厅" + mark);

    Answer accepted = reviewer.post("/plans/" + applied.id() + "/acceptance");
    String code = accepted.at("code").asString();
    assertThat(code).matches(Year.now() + "-330000-3-\\d{5}-[0-9A-Y]");
    assertThat(accepted.at("stage").asString()).isEqualTo("LISTED");
    assertThat(editor.get("/plans/" + code).text()).isEqualTo(accepted.text());
    assertThat(editor.get("/plans/" + applied.id()).text()).isEqualTo(accepted.text());

    Answer again = reviewer.post("/plans/" + applied.id() + "/acceptance");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_ACCEPTED");
    assertThat(again.at("detail").asString()).contains(code);
  }

  @Test
  void allFaultsOfAnApplicationAreToldAtOnceInTheAskersLanguage() throws Exception {
    String wrong =
        """
        {"title": " ", "level": "TOWN", "category": "SPECIAL", "managementClass": 3, "period": 0,
         "region": "339999", "superior": "0000000000000000", "noSuperior": "无", "colour": "red"}""";
    Answer chinese = editor.json("POST", "/plans", wrong);

    assertThat(chinese.status()).isEqualTo(400);
    assertThat(chinese.code()).isEqualTo("MALFORMED_PLAN");
    assertThat(faults(chinese))
        .containsExactlyInAnyOrder(
            "title WANTED",
            "level UNKNOWN_VALUE",
            "managementClass NO_TEXT",
            "period NO_PERIOD",
            "region UNKNOWN_REGION",
            "department WANTED",
            "superior UNKNOWN_SUPERIOR",
            "noSuperior SUPERIOR_AND_REASON",
            "colour UNKNOWN_FIELD");
    assertThat(chinese.at("detail").asString()).contains("请填写规划名称。", "责任部门");
    Answer english =
        editor.send(
            "POST",
            "/plans",
            wrong.getBytes("UTF-8"),
            "Content-Type",
            "application/json",
            "Accept-Language",
            "en");
    assertThat(english.at("detail").asString()).contains("Title: this is wanted.");
    assertThat(cast.operator().get("/departments?size=100").text()).doesNotContain("省水利厅" + mark);
  }

  @Test
  void aReturnedApplicationIsMendedAndAccepted() throws Exception {
    String id = apply("").id();
    Answer without = reviewer.json("POST", "/plans/" + id + "/return", "{\"reason\": \" \"}");
    assertThat(without.code()).isEqualTo("RETURN_REASON_WANTED");
    Answer returned = reviewer.json("POST", "/plans/" + id + "/return", "{\"reason\": \"类别不对\"}");
    assertThat(returned.at("returned").path("reason").asString()).isEqualTo("类别不对");
    assertThat(returned.at("stage").asString()).isEqualTo("APPLIED");
    Answer twice = reviewer.json("POST", "/plans/" + id + "/return", "{\"reason\": \"x\"}");
    assertThat(twice.code()).isEqualTo("ALREADY_RETURNED");

    Answer mended = editor.json("PATCH", "/plans/" + id, "{\"category\": \"SPATIAL\"}");
    assertThat(mended.json().has("returned")).isFalse();
    String code = reviewer.post("/plans/" + id + "/acceptance").at("code").asString();
    assertThat(code).contains("-330000-2-");
    assertThat(reviewer.json("POST", "/plans/" + code + "/return", "{\"reason\": \"x\"}").code())
        .isEqualTo("ALREADY_ACCEPTED");
    assertThat(events(code))
        .containsExactly(
            "APPLIED", "RETURNED 类别不对", "CHANGED category SPECIAL SPATIAL", "ACCEPTED " + code);
  }

  @Test
  void whatTheCodeHoldsStaysAndTheRestIsChanged() throws Exception {
    String code = accepted("");
    Answer refused =
        editor.json(
            "PATCH", "/plans/" + code, "{\"region\": \"330100\", \"category\": \"SPATIAL\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(faults(refused))
        .containsExactlyInAnyOrder("region FIXED_BY_CODE", "category FIXED_BY_CODE");

    Answer changed =
        editor.json(
            "PATCH", "/plans/" + code, "{\"title\": \"改名\", \"managementClass\": \"RECORD\"}");
    assertThat(changed.at("title").asString()).isEqualTo("改名");
    assertThat(changed.at("managementClass").asString()).isEqualTo("RECORD");
    assertThat(changed.at("code").asString()).isEqualTo(code);
  }

  @Test
  void aPlanGoesOnStepByStepAndNeedsItsSuperiorForApproval() throws Exception {
    String upper = accepted("");
    String code = accepted("");
    assertThat(editor.get("/plans/" + code + "/stage").text())
        .isEqualTo("{\"stage\":\"LISTED\",\"next\":\"STUDY\",\"missing\":[]}");
    assertThat(missing(move(code, "APPROVAL"))).isEqualTo("NOT_NEXT");
    move(code, "STUDY");
    move(code, "DRAFTING");

    Answer blocked = move(code, "APPROVAL");
    assertThat(blocked.status()).isEqualTo(409);
    assertThat(blocked.code()).isEqualTo("STAGE_BLOCKED");
    assertThat(missing(blocked)).isEqualTo("SUPERIOR");
    assertThat(missing(editor.get("/plans/" + code + "/stage"))).isEqualTo("SUPERIOR");

    assertThat(editor.json("PATCH", "/plans/" + upper, "{\"superior\": \"" + upper + "\"}").text())
        .contains("SUPERIOR_BELOW");
    editor.json("PATCH", "/plans/" + code, "{\"superior\": \"" + upper + "\"}");
    assertThat(editor.json("PATCH", "/plans/" + upper, "{\"superior\": \"" + code + "\"}").text())
        .contains("SUPERIOR_BELOW");
    for (String to : new String[] {"APPROVAL", "ISSUED", "IMPLEMENTATION", "ARCHIVED"}) {
      Answer moved = move(code, to);
      assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
      assertThat(moved.at("stage").asString()).isEqualTo(to);
    }
    assertThat(missing(move(code, "LISTED"))).isEqualTo("NOT_NEXT");
    assertThat(editor.get("/plans/" + code + "/stage").text())
        .isEqualTo("{\"stage\":\"ARCHIVED\",\"missing\":[]}");
  }

  @Test
  void onlyAnAcceptanceListsAPlan() throws Exception {
    String id = apply("").id();
    assertThat(missing(move(id, "LISTED"))).isEqualTo("ACCEPTANCE");
    assertThat(reviewer.json("POST", "/plans/" + id + "/stage", "{\"to\": \"NOWHERE\"}").code())
        .isEqualTo("BAD_PARAMETER");
    assertThat(reviewer.json("POST", "/plans/" + id + "/stage", "{}").code())
        .isEqualTo("MISSING_PARAMETER");
  }

  @Test
  void theCatalogIsNarrowed() throws Exception {
    String county = apply(", \"region\": \"330102\", \"level\": \"COUNTY\"").id();
    String other = apply(", \"region\": \"320000\", \"period\": 14").id();
    String all = "/plans?size=100&q=" + mark;

    assertThat(editor.get(all).ids()).containsExactly(other, county);
    assertThat(editor.get(all.replace("size=100", "size=1&page=1")).ids()).containsExactly(county);
    assertThat(editor.get(all + "&region=330000").ids()).containsExactly(county);
    assertThat(editor.get(all + "&region=330100&region=320000").total()).isEqualTo(2);
    assertThat(editor.get(all + "&period=14").ids()).containsExactly(other);
    assertThat(editor.get(all + "&level=COUNTY&stage=APPLIED").ids()).containsExactly(county);
    assertThat(editor.get(all + "&stage=LISTED").total()).isZero();
    assertThat(editor.get(all + "&category=SPECIAL&managementClass=KEY").total()).isEqualTo(2);
    assertThat(editor.get(all + "&level=%20&period=14,%20,15&stage=%00").total()).isEqualTo(2);
    assertThat(editor.get("/plans?stage=nowhere").code()).isEqualTo("BAD_PARAMETER");
  }

  @Test
  void aCodeIsValidByItselfAndKnownOnceItWasGiven() throws Exception {
    String code = accepted("");
    Answer known = editor.get("/plan-codes/" + code);
    assertThat(known.at("valid").asBoolean()).isTrue();
    assertThat(known.at("known").asBoolean()).isTrue();
    assertThat(known.at("parts").path("region").asString()).isEqualTo("330000");

    Answer strange = editor.get("/plan-codes/2021-330000-3-00012-E");
    assertThat(strange.at("valid").asBoolean()).isTrue();
    assertThat(strange.at("known").asBoolean()).isFalse();
    Answer wrong = editor.get("/plan-codes/2021-330000-3-00012-F");
    assertThat(wrong.at("valid").asBoolean()).isFalse();
    assertThat(wrong.at("problem").asString()).isEqualTo("CHECK_CHARACTER");
    assertThat(editor.get("/plan-codes/x").text())
        .isEqualTo("{\"code\":\"x\",\"valid\":false,\"known\":false,\"problem\":\"FORM\"}");
  }

  @Test
  void everyActIsTakenDown() throws Exception {
    String id = apply("").id();
    editor.json("PATCH", "/plans/" + id, "{\"title\": \"改名\"}");
    reviewer.json("POST", "/plans/" + id + "/return", "{\"reason\": \"x\"}");
    reviewer.post("/plans/" + id + "/acceptance");
    move(id, "STUDY");
    move(id, "ISSUED");

    assertThat(cast.operator().get("/audit?subject=" + id).items())
        .extracting(line -> line.path("action").asString())
        .containsExactly(
            "PLAN_MOVE_REFUSED",
            "PLAN_MOVED",
            "PLAN_ACCEPTED",
            "PLAN_RETURNED",
            "PLAN_CHANGED",
            "PLAN_APPLIED");
  }

  @Test
  void whatThereIsNotIsToldAlike() throws Exception {
    for (String path : new String[] {"", "/stage", "/history", "/documents"}) {
      for (String plan : new String[] {"0000000000000000", "2021-330000-3-00012-E", "x"}) {
        Answer unknown = editor.get("/plans/" + plan + path);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("UNKNOWN_PLAN");
      }
    }
  }

  private Answer apply(String other) throws Exception {
    String body =
        """
        {"title": "%s水网规划", "level": "PROVINCIAL", "category": "SPECIAL", "managementClass": "KEY",
         "period": 15, "region": "330000", "department": "省水利厅%s"%s}"""
            .formatted(mark, mark, other);
    return editor.json("POST", "/plans", lastOfEachField(body));
  }

  /** A field that is sent twice would be refused. */
  private static String lastOfEachField(String body) {
    return tools.jackson.databind.json.JsonMapper.shared().readTree(body).toString();
  }

  private String accepted(String other) throws Exception {
    Answer accepted = reviewer.post("/plans/" + apply(other).id() + "/acceptance");
    return accepted.at("code").asString();
  }

  private Answer move(String plan, String to) throws Exception {
    return reviewer.json("POST", "/plans/" + plan + "/stage", "{\"to\": \"" + to + "\"}");
  }

  private static String missing(Answer answer) {
    return answer.at("missing").path(0).path("code").asString();
  }

  private static Iterable<String> faults(Answer answer) {
    return answer
        .at("faults")
        .valueStream()
        .map(fault -> fault.path("field").asString() + " " + fault.path("code").asString())
        .toList();
  }

  private Iterable<String> events(String plan) throws Exception {
    return editor.get("/plans/" + plan + "/history").items().map(PlansIT::event).toList();
  }

  private static String event(JsonNode event) {
    StringBuilder words = new StringBuilder(event.path("what").asString());
    for (String part : new String[] {"code", "reason", "field", "before", "after"}) {
      if (event.has(part)) {
        words.append(' ').append(event.path(part).asString());
      }
    }
    return words.toString();
  }
}
