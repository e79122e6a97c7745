package org.guiku.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Taking in what another system has given out. */
@ServerTest
class ImportIT {

  private static final JsonMapper JSON = new JsonMapper();

  private final Api api;
  private final EmptyRepository.Repository repository;

  /** So that no two tests speak of the same documents. */
  private final String system = "x" + Long.toString(System.nanoTime(), 36) + "-";

  ImportIT(Api api, EmptyRepository.Repository repository) {
    this.api = api;
    this.repository = repository;
  }

  @Test
  void eachLineBecomesADocumentUnderItsIdWithWhatIsStatedOfIt() throws Exception {
    String text = "第一章 目标\n\n到二〇三五年，云岭市湿地保护率达到五成，" + system + "。";

    Answer accepted =
        send(
            record("1", text)
                .put("title", "云岭市湿地规划")
                .put("kind", "PLAN")
                .put("region", "330100")
                .put("period", 14)
                .put("issuer", "云岭市林业局")
                .put("issuedOn", "2021-06-30")
                .put("visibility", "PUBLIC"),
            record("2", Drafts.plan()));
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Location")).isEqualTo("/api/v1/batches/" + accepted.id());

    assertThat(numbers(api.finished(accepted.id()).json())).containsExactly(2, 2, 0, 0, 0);
    JsonNode document = document("1");
    assertThat(document.path("title").asString()).isEqualTo("云岭市湿地规划");
    assertThat(document.path("kind").asString()).isEqualTo("PLAN");
    assertThat(document.path("region").asString()).isEqualTo("330100");
    assertThat(document.path("period").asInt()).isEqualTo(14);
    assertThat(document.path("issuer").asString()).isEqualTo("云岭市林业局");
    assertThat(document.path("issuedOn").asString()).isEqualTo("2021-06-30");
    assertThat(document.path("visibility").asString()).isEqualTo("PUBLIC");
    assertThat(document.path("mediaType").asString()).isEqualTo("text/plain");
    assertThat(document.path("passages").asInt()).isEqualTo(2);
    String id = document.path("id").asString();
    assertThat(api.get("/documents/" + id + "/content").body()).isEqualTo(text.getBytes(UTF_8));
    assertThat(api.get("/search?q=%22" + system + "%22").at("hits").path(0).path("documentId"))
        .isEqualTo(document.path("id"));
    assertThat(document("2").path("visibility").asString()).isEqualTo("DEPARTMENT");
  }

  @Test
  void aSecondImportOfAnIdReplacesTheFirst() throws Exception {
    imported(record("1", "第一稿说的是竹林。").put("title", "旧题").put("issuer", "甲局"));
    String id = document("1").path("id").asString();

    JsonNode batch = imported(record("1", "第二稿说的是茶山。").put("title", "新题"));

    assertThat(numbers(batch)).containsExactly(1, 1, 0, 0, 0);
    JsonNode document = document("1");
    assertThat(document.path("id").asString()).isEqualTo(id);
    assertThat(document.path("title").asString()).isEqualTo("新题");
    assertThat(document.has("issuer")).as("what it no longer says").isFalse();
    assertThat(api.get("/documents/" + id + "/text").text()).contains("茶山").doesNotContain("竹林");
    assertThat(api.get("/documents/" + id + "/search?q=" + encoded("竹林")).at("total").asInt())
        .isZero();
  }

  @Test
  void aRecordThatSaysTheSameDoesNothing() throws Exception {
    ObjectNode record = record("1", Drafts.plan()).put("title", "一题");
    imported(record);
    JsonNode before = document("1");

    JsonNode batch = imported(record);

    assertThat(numbers(batch)).containsExactly(1, 0, 0, 1, 0);
    assertThat(document("1")).isEqualTo(before);
  }

  @Test
  void whatAPersonSaidSinceHoldsUnlessTheOtherSystemChangedJustThat() throws Exception {
    imported(record("1", Drafts.plan()).put("title", "题").put("issuer", "甲局"));
    patch(document("1"), "{\"title\": \"改过的题\"}");

    imported(record("1", Drafts.plan()).put("title", "题").put("issuer", "乙局"));
    assertThat(document("1").path("title").asString()).isEqualTo("改过的题");
    assertThat(document("1").path("issuer").asString()).isEqualTo("乙局");

    imported(record("1", Drafts.plan()).put("title", "另题").put("issuer", "乙局"));
    assertThat(document("1").path("title").asString()).isEqualTo("另题");
  }

  @Test
  void theLastOfSeveralRecordsUnderOneIdHolds() throws Exception {
    ObjectNode[] versions =
        IntStream.rangeClosed(1, 450)
            .mapToObj(n -> record("1", "第" + n + "稿。" + system))
            .toArray(ObjectNode[]::new);

    JsonNode batch = imported(versions);

    assertThat(batch.path("failed").asInt()).isZero();
    assertThat(batch.path("done").asInt()).isEqualTo(450);
    String id = document("1").path("id").asString();
    assertThat(api.get("/documents/" + id + "/text").text()).contains("第450稿");
  }

  @Test
  void aBadLineIsReportedWithItsNumberAndHarmsNoOther() throws Exception {
    String body =
        lines(record("1", Drafts.plan()))
            + "nonsense\n\n"
            + lines(
                record("2", ""),
                record("3", Drafts.plan()).put("region", "浙江"),
                record("4", Drafts.plan()).put("issuedOn", "1954").put("url", "x"));

    JsonNode batch = api.finished(send(body.getBytes(UTF_8)).id()).json();

    assertThat(numbers(batch)).containsExactly(5, 2, 3, 0, 0);
    assertThat(
            batch
                .path("failures")
                .valueStream()
                .map(f -> f.path("name").asString() + " " + f.path("code").asString()))
        .containsExactly("line 2 NOT_JSON", "line 4 EMPTY", "line 5 MALFORMED_VALUE");
    assertThat(batch.path("leftOut").toString())
        .isEqualTo("[{\"field\":\"issuedOn\",\"records\":1},{\"field\":\"url\",\"records\":1}]");
    assertThat(document("4").has("issuedOn")).isFalse();
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAsAWhole() throws Exception {
    long blobs = repository.blobs();

    Answer refused = send(lines(record("1", Drafts.plan())).getBytes(Charset.forName("GBK")));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("NOT_UTF8");
    assertThat(send(new byte[0]).code()).isEqualTo("EMPTY");
    assertThat(repository.blobs()).isEqualTo(blobs);
  }

  @Test
  void aLineBeyondTheBoundFailsAlone() throws Exception {
    String body =
        lines(record("1", "长".repeat(3_000_000)), record("2", Drafts.plan()))
            + lines(record("3", "\uD83D 半个字符。"));

    JsonNode batch = api.finished(send(body.getBytes(UTF_8)).id()).json();

    assertThat(numbers(batch)).containsExactly(3, 2, 1, 0, 0);
    assertThat(batch.path("failures").path(0).path("code").asString()).isEqualTo("TOO_LARGE");
  }

  @Test
  void anImportThatIsStoppedLeavesOutWhatHasNotBegunAndKeepsWhatWasThere() throws Exception {
    imported(record("0", "原来的文字。"));
    ObjectNode[] records =
        IntStream.range(0, 2_000)
            .mapToObj(n -> record("" + n, Drafts.plan()))
            .toArray(ObjectNode[]::new);
    String batch = send(records).id();

    assertThat(api.send("DELETE", "/batches/" + batch, new byte[0]).status()).isEqualTo(204);

    JsonNode ended = api.finished(batch).json();
    assertThat(ended.path("total").asInt()).isEqualTo(2_000);
    assertThat(ended.path("skipped").asInt()).isPositive();
    assertThat(numbers(ended).stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(2_000);
    assertThat(document("0").path("status").asString()).isEqualTo("READY");
  }

  @Test
  void whatTheImportSaysOfItsReadersHoldsWhereARecordSaysNothing() throws Exception {
    api.json("POST", "/departments", "{\"name\":\"丁局\"}");
    byte[] body =
        lines(record("1", Drafts.plan()), record("2", Drafts.plan()).put("visibility", "INTERNAL"))
            .getBytes(UTF_8);
    String address = "/imports?visibility=PUBLIC&department=";

    api.finished(
        api.send("POST", address + encoded("丁局"), body, "Content-Type", "application/x-ndjson")
            .id());

    assertThat(document("1").path("visibility").asString()).isEqualTo("PUBLIC");
    assertThat(document("1").path("department").asString()).isEqualTo("丁局");
    assertThat(document("2").path("visibility").asString()).isEqualTo("INTERNAL");
    Answer unknown =
        api.send("POST", address + encoded("戊局"), body, "Content-Type", "application/x-ndjson");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.code()).isEqualTo("UNKNOWN_READER");
  }

  private ObjectNode record(String id, String text) {
    return JSON.createObjectNode().put("id", system + id).put("text", text);
  }

  private JsonNode imported(ObjectNode... records) throws Exception {
    return api.finished(send(records).id()).json();
  }

  private Answer send(ObjectNode... records) throws Exception {
    return send(lines(records).getBytes(UTF_8));
  }

  private Answer send(byte[] body) throws Exception {
    return api.send("POST", "/imports", body, "Content-Type", "application/x-ndjson");
  }

  private void patch(JsonNode document, String changes) throws Exception {
    Answer answer =
        api.send(
            "PATCH",
            "/documents/" + document.path("id").asString(),
            changes.getBytes(UTF_8),
            "Content-Type",
            "application/json");
    assertThat(answer.status()).isEqualTo(200);
  }

  private JsonNode document(String id) throws Exception {
    for (int page = 0; ; page++) {
      Answer listing = api.get("/documents?size=100&page=" + page);
      Optional<JsonNode> found =
          listing
              .items()
              .filter(item -> item.path("importedId").asString("").equals(system + id))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      assertThat(listing.items()).as("documents with the id " + id).isNotEmpty();
    }
  }

  private static String lines(ObjectNode... records) {
    return List.of(records).stream().map(r -> r + "\n").collect(Collectors.joining());
  }

  private static List<Integer> numbers(JsonNode batch) {
    return List.of("total", "done", "failed", "duplicates", "skipped").stream()
        .map(field -> batch.path(field).asInt())
        .toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, UTF_8);
  }
}
