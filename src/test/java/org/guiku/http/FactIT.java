package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Damage;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a text says of its document, and what people say over it. */
@ServerTest
class FactIT {

  private static final String CODE = "2021-330000-3-00012-E";

  /** One that every refusal leaves as it is. */
  private static String untouched = "";

  private final Api api;
  private final Documents documents;
  private final DocumentRegister register;
  private final TransactionTemplate transaction;

  FactIT(Api api, Documents documents, DocumentRegister register, TransactionTemplate transaction) {
    this.api = api;
    this.documents = documents;
    this.register = register;
    this.transaction = transaction;
  }

  @Test
  void whatTheTextSaysIsShownWithTheWordsThatSayIt() throws Exception {
    String id = document();
    Answer answer =
        read(id, coded(Field.ISSUER, "云澜市水务局", 0.8), coded(Field.SUBJECT, "water", 0.7));

    assertThat(answer.at("issuer").asString()).isEqualTo("云澜市水务局");
    assertThat(answer.at("subjects").toString()).isEqualTo("[\"water\"]");
    JsonNode code = answer.at("coding").path(0);
    assertThat(code.path("field").asString()).isEqualTo("issuer");
    assertThat(code.path("value").asString()).isEqualTo("云澜市水务局");
    assertThat(code.path("label").asString()).isEqualTo("读作云澜市水务局");
    assertThat(code.path("confidence").asDouble()).isEqualTo(0.8);
    assertThat(code.path("evidence").path("text").asString()).isEqualTo("原文云澜市水务局");
    assertThat(code.path("evidence").path("page").asInt()).isEqualTo(1);
    assertThat(code.path("by").asString()).isEqualTo("RULE");
    assertThat(answer.at("damage").path(0).path("kind").asString()).isEqualTo("FOREIGN_TEXT");
  }

  @Test
  void ofSeveralReadingsOfAFieldTheSurestCounts() throws Exception {
    String id = document();

    Answer answer =
        read(id, coded(Field.REGION, "330100", 0.5), coded(Field.REGION, "330000", 0.9));

    assertThat(answer.at("region").asString()).isEqualTo("330000");
    assertThat(answer.at("coding").size()).isEqualTo(1);
  }

  @Test
  void whatAPersonSaysOutlivesEveryOtherReading() throws Exception {
    String id = document();
    read(id, coded(Field.REGION, "330000", 0.9), coded(Field.LEVEL, "PROVINCIAL", 0.9));

    Answer said = patch(id, "{'region': '330100', 'period': 13, 'subjects': ['water', 'energy']}");
    assertThat(said.status()).as(said.text()).isEqualTo(200);
    assertSaid(said);

    assertSaid(read(id, coded(Field.REGION, "340000", 1), coded(Field.PERIOD, "15", 1)));
  }

  private static void assertSaid(Answer answer) {
    assertThat(answer.at("region").asString()).isEqualTo("330100");
    assertThat(answer.at("period").asInt()).isEqualTo(13);
    assertThat(answer.at("subjects").toString()).isEqualTo("[\"water\",\"energy\"]");
    assertThat(entries(answer, "region"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.path("by").asString()).isEqualTo("PERSON");
              assertThat(entry.path("label").asString()).isEqualTo("浙江省杭州市");
              assertThat(entry.has("evidence")).isFalse();
            });
  }

  @Test
  void aPersonMaySayThatThereIsNone() throws Exception {
    String id = document();
    read(id, coded(Field.ISSUER, "云澜市水务局", 0.9), coded(Field.TOPIC, "水利", 0.9));

    assertThat(patch(id, "{'issuer': null}").json().has("issuer")).isFalse();

    Answer again = read(id, coded(Field.ISSUER, "云澜市水务局", 1), coded(Field.TOPIC, "水利", 1));
    assertThat(again.json().has("issuer")).isFalse();
    assertThat(again.at("topic").asString()).as("what was not spoken of").isEqualTo("水利");
    assertThat(entries(again, "issuer"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.has("value")).isFalse();
              assertThat(entry.path("by").asString()).isEqualTo("PERSON");
            });
  }

  @Test
  void theTextSpeaksAgainWhereAPersonTakesTheirWordBack() throws Exception {
    String id = document();
    read(id, coded(Field.DOCUMENT_NUMBER, "云政发〔2021〕12号", 0.9));
    Answer said = patch(id, "{'documentNumber': '云政发[2021]13号'}");
    assertThat(said.at("documentNumber").asString()).isEqualTo("云政发〔2021〕13号");

    Answer back = api.send("DELETE", "/documents/" + id + "/values/documentNumber", new byte[0]);

    assertThat(back.status()).isEqualTo(200);
    assertThat(back.at("documentNumber").asString()).isEqualTo("云政发〔2021〕12号");
    assertThat(entries(back, "documentNumber").getFirst().path("by").asString()).isEqualTo("RULE");
  }

  @Test
  void theKindThatTheTextSaysCountsOnlyWhereTheUploaderNamedNone() throws Exception {
    String named = api.read(Part.file("a.txt", Drafts.plan()), Part.field("kind", "STUDY")).id();
    String open = document();

    assertThat(read(named, coded(Field.KIND, "NOTICE", 1)).at("kind").asString())
        .isEqualTo("STUDY");
    assertThat(read(open, coded(Field.KIND, "NOTICE", 1)).at("kind").asString())
        .isEqualTo("NOTICE");
    assertThat(patch(open, "{'kind': 'OUTLINE'}").at("kind").asString()).isEqualTo("OUTLINE");
    assertThat(patch(open, "{'kind': null}").at("kind").asString()).isEqualTo("OTHER");
  }

  @Test
  void aSearchAfterTheAnswerFindsByTheNewValues() throws Exception {
    String word = "识" + Long.toString(System.nanoTime(), 36);
    String id = document();

    Answer said = patch(id, "{'title': '" + word + "规划', 'kind': 'STUDY', 'period': 11}");

    assertThat(said.at("status").asString()).isEqualTo("READY");
    assertThat(titles("kind=STUDY&period=11")).contains(word + "规划");
    assertThat(titles("kind=STUDY&period=14")).doesNotContain(word + "规划");

    Answer back = api.send("DELETE", "/documents/" + id + "/values/title", new byte[0]);
    assertThat(back.at("title").asString()).doesNotContain(word);
    assertThat(titles("kind=STUDY&period=11"))
        .contains(back.at("title").asString())
        .doesNotContain(word + "规划");
  }

  @Test
  void whoMayReadItIsSaidTheSameWay() throws Exception {
    String id = document();

    assertThat(patch(id, "{'visibility': 'PUBLIC'}").at("visibility").asString())
        .isEqualTo("PUBLIC");
    assertThat(read(id).at("visibility").asString()).isEqualTo("PUBLIC");
  }

  @Test
  void aSliceOfChangesIsTakenWholeOrNotAtAll() throws Exception {
    String id = document();

    Answer refused = patch(id, "{'issuer': '云澜市', 'region': '000000', 'level': 'TOWN'}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("MALFORMED_VALUE");
    assertThat(refused.at("detail").asString()).contains("region, level");
    assertThat(api.get("/documents/" + id).json().has("issuer")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'region': '330199'}",
        "{'region': 330100}",
        "{'level': 'city'}",
        "{'category': ''}",
        "{'kind': 'BOOK'}",
        "{'period': 0}",
        "{'period': 14.5}",
        "{'issuedOn': '2021-02-30'}",
        "{'issuedOn': '2021年6月30日'}",
        "{'planCode': '2021-330000-3-00012-F'}",
        "{'planCode': 'A1'}",
        "{'subjects': 'water'}",
        "{'subjects': ['Water!']}",
        "{'subjects': [null]}",
        "{'title': null}",
        "{'title': ' '}",
        "{'visibility': null}",
        "{'visibility': 'SECRET'}",
        "{'issuer': ['a', 'b']}",
        "{'issuer': {}}"
      })
  void aValueWithoutTheFormOfItsFieldIsRefused(String body) throws Exception {
    Answer refused = patch(untouched(), body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("MALFORMED_VALUE");
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws Exception {
    String id = document();
    assertThat(patch(id, "{'issuer': '" + "局".repeat(201) + "'}").code())
        .isEqualTo("MALFORMED_VALUE");
    assertThat(patch(id, "{'issuer': '" + "局".repeat(200) + "'}").status()).isEqualTo(200);
    assertThat(patch(id, "{'title': '" + "题".repeat(1001) + "'}").code())
        .isEqualTo("MALFORMED_VALUE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'colour': 'red'} | UNKNOWN_FIELD",
        "{'status': 'READY'} | UNKNOWN_FIELD",
        "['region'] | BAD_REQUEST",
        "null | BAD_REQUEST",
        "{ | BAD_REQUEST"
      })
  void whatADocumentDoesNotHaveIsRefused(String body, String code) throws Exception {
    Answer refused = patch(untouched(), body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void nobodySpeaksOfADocumentThatIsNotThere() throws Exception {
    for (String id : List.of("0000000000000000", "x")) {
      assertThat(patch(id, "{'period': 14}").code()).isEqualTo("UNKNOWN_DOCUMENT");
      assertThat(api.send("DELETE", "/documents/" + id + "/values/period", new byte[0]).code())
          .isEqualTo("UNKNOWN_DOCUMENT");
    }
    for (String field : List.of("colour", "visibility")) {
      String path = "/documents/" + untouched() + "/values/" + field;
      assertThat(api.send("DELETE", path, new byte[0]).code()).isEqualTo("UNKNOWN_FIELD");
    }
  }

  @Test
  void twoDocumentsOfOneFileAreNotOfOnePlan() throws Exception {
    String text = Drafts.plan();
    String first = api.read(Part.file("a.txt", text)).id();
    assertThat(patch(first, "{'planCode': '" + CODE + "'}").at("planCode").asString())
        .isEqualTo(CODE);

    Answer second = api.upload("/documents", Part.file("a.txt", text));
    assertThat(second.status()).as("the first belongs to a plan now").isEqualTo(202);
    api.ended(second.id());
    Answer refused = patch(second.id(), "{'planCode': '" + CODE + "', 'issuer': '云澜市'}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("SAME_FILE_IN_PLAN");
    assertThat(api.get("/documents/" + second.id()).json().has("issuer")).isFalse();

    Answer third = api.upload("/documents", Part.file("a.txt", text), Part.field("planCode", CODE));
    assertThat(third.status()).isEqualTo(200);
    assertThat(third.id()).isEqualTo(first);
  }

  @Test
  void aCodeOnTheCoverDoesNotMakeTheSameFileAnother() throws Exception {
    String text = Drafts.plan();
    String first = api.read(Part.file("a.txt", text)).id();
    assertThat(read(first, coded(Field.PLAN_CODE, CODE, 1)).at("planCode").asString())
        .isEqualTo(CODE);

    assertThat(api.upload("/documents", Part.file("a.txt", text)).id()).isEqualTo(first);
  }

  @Test
  void aCodeThatHasNotItsFormIsPassedOver() throws Exception {
    Answer answer =
        read(
            document(),
            coded(Field.REGION, "云澜", 1),
            coded(Field.ISSUED_ON, "2021", 1),
            coded(Field.KIND, "BOOK", 1),
            coded(Field.ISSUER, "局".repeat(5000), 1));

    assertThat(answer.at("coding").size()).isZero();
    assertThat(answer.at("kind").asString()).isEqualTo("OTHER");
  }

  @Test
  void theListIsNarrowedByEachValue() throws Exception {
    String issuer = "云澜市第" + System.nanoTime() + "局";
    String old = document();
    patch(old, "{'issuer': '" + issuer + "', 'region': '330103', 'issuedOn': '2019-05-01'}");
    String recent = document();
    patch(
        recent,
        "{'issuer': '"
            + issuer
            + "', 'region': '330105', 'issuedOn': '2022-05-01', 'level': 'COUNTY',"
            + " 'category': 'SPECIAL', 'subjects': ['water', 'energy'], 'planCode': '"
            + CODE
            + "'}");

    assertThat(ids(issuer, "")).containsExactly(recent, old);
    assertThat(ids(issuer, "&level=COUNTY")).containsExactly(recent);
    assertThat(ids(issuer, "&category=SPECIAL&category=SPATIAL")).containsExactly(recent);
    assertThat(ids(issuer, "&subject=energy&subject=none")).containsExactly(recent);
    assertThat(ids(issuer, "&planCode=" + CODE)).containsExactly(recent);
    assertThat(ids(issuer, "&from=2019-05-02")).containsExactly(recent);
    assertThat(ids(issuer, "&to=2019-05-01")).containsExactly(old);
    assertThat(ids(issuer, "&from=2019-05-01&to=2022-05-01")).containsExactly(recent, old);
    assertThat(ids(issuer, "&region=330000")).containsExactly(recent, old);
    assertThat(ids(issuer, "&region=330100")).containsExactly(recent, old);
    assertThat(ids(issuer, "&region=330105"))
        .as("the district that the older one was merged into")
        .containsExactly(recent, old);
    assertThat(ids(issuer, "&region=330103")).containsExactly(old);
    assertThat(ids(issuer, "&region=320000&region=340000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"level=TOWN", "category=X", "from=yesterday", "period=x"})
  void aFilterThatCannotBeReadIsRefused(String filter) throws Exception {
    Answer refused = api.get("/documents?" + filter);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("BAD_PARAMETER");
  }

  private List<String> titles(String filters) throws Exception {
    Answer found = api.get("/search?size=100&q=" + encoded("稳中求进") + "&" + filters);
    return StreamSupport.stream(found.at("hits").spliterator(), false)
        .map(hit -> hit.path("title").asString())
        .toList();
  }

  private List<String> ids(String issuer, String filter) throws Exception {
    return api.get("/documents?issuer=" + encoded(issuer) + filter).ids();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String untouched() throws Exception {
    if (untouched.isEmpty()) {
      untouched = document();
    }
    return untouched;
  }

  private String document() throws Exception {
    return api.read(Part.file("a.txt", Drafts.plan())).id();
  }

  private Answer patch(String id, String body) throws Exception {
    byte[] json = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return api.send("PATCH", "/documents/" + id, json, "Content-Type", "application/json");
  }

  /** As if the file were read again, and this were read of it. */
  private Answer read(String id, CodedValue... coding) throws Exception {
    Reading reading = documents.reading(new DocumentId(id)).orElseThrow();
    Damage damage = new Damage(Damage.Kind.FOREIGN_TEXT, 1, "广告");
    transaction.executeWithoutResult(
        status ->
            register.replace(
                new DocumentId(id),
                reading.withCoding(List.of(coding)).withDamage(List.of(damage))));
    return api.ended(id);
  }

  private static CodedValue coded(Field field, String value, double confidence) {
    var evidence = new CodedValue.Evidence(OptionalInt.of(1), "原文" + value);
    return new CodedValue(field, value, "读作" + value, confidence, evidence, "test");
  }

  private static List<JsonNode> entries(Answer answer, String field) {
    return StreamSupport.stream(answer.at("coding").spliterator(), false)
        .filter(entry -> entry.path("field").asString().equals(field))
        .toList();
  }
}
