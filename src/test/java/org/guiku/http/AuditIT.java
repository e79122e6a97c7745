package org.guiku.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guiku.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who did and saw what, as administrators learn of it. */
@ServerTest
@Import(Asking.class)
class AuditIT {

  private static final String BOUNDARY = "----a-boundary-of-this-test";
  private static final List<String> HASHED =
      List.of("number", "at", "person", "name", "action", "subject", "detail", "previous");

  private static int persons = 0;

  private final Api api;
  private final JdbcClient jdbc;

  /** Somebody new in each test. */
  private final String person = "a%011d".formatted(++persons);

  private final String[] li = Asking.as(person, "li", Role.EDITOR);

  AuditIT(Api api, JdbcClient jdbc) {
    this.api = api;
    this.jdbc = jdbc;
  }

  @Test
  void whatAPersonDoesIsTakenDown() throws Exception {
    String id = upload(text("甲"));
    patch(id, "{\"region\": \"330100\", \"period\": 14}");
    patch(id, "{\"visibility\": \"INTERNAL\"}");

    assertThat(lines())
        .contains(
            "UPLOADED " + id + " ",
            "VALUES_SET " + id + " FIELDS=region,period",
            "VISIBILITY_CHANGED " + id + " VISIBILITY=INTERNAL");
  }

  @Test
  void anotherTryIsTakenDown() throws Exception {
    String id = upload(Part.file("a.bin", new byte[] {1, 2, 3, 4, 0, (byte) person.hashCode()}));
    assertThat(api.ended(id).at("status").asString()).isEqualTo("FAILED");
    assertThat(api.send("POST", "/documents/" + id + "/attempts", new byte[0], li).status())
        .isEqualTo(202);

    assertThat(lines()).contains("TRIED_AGAIN " + id + " ");
  }

  @Test
  void aBatchIsOneLine() throws Exception {
    Answer taken = send("/batches", text("乙"), text("丙"));
    assertThat(api.finished(taken.id()).at("done").asInt()).isEqualTo(2);
    assertThat(api.send("POST", "/batches/" + taken.id() + "/attempts", new byte[0], li).status())
        .isEqualTo(202);
    assertThat(api.send("DELETE", "/batches/" + taken.id(), new byte[0], li).status())
        .isEqualTo(204);

    assertThat(lines())
        .containsExactly(
            "BATCH_STOPPED " + taken.id() + " ",
            "BATCH_TRIED_AGAIN " + taken.id() + " COUNT=0",
            "BATCH_UPLOADED " + taken.id() + " COUNT=2");
  }

  @Test
  void whatIsRefusedLeavesNoLine() throws Exception {
    String id = upload(text("丁"));
    assertThat(patch(id, "{\"colour\": \"red\"}").status()).isEqualTo(400);
    assertThat(api.send("POST", "/documents/" + id + "/attempts", new byte[0], li).status())
        .isEqualTo(409);
    assertThat(lines()).containsExactly("VIEWED " + id + " ", "UPLOADED " + id + " ");
  }

  @Test
  void readingADocumentIsOneLineAndSearchingNone() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Answer hidden = api.read(Part.file("a.txt", word), Part.field("visibility", "INTERNAL"));
    assertThat(api.get("/search?q=" + word, li).at("total").asInt()).isEqualTo(1);
    assertThat(lines()).isEmpty();

    api.get("/documents/" + hidden.id(), li);
    api.get("/documents/" + hidden.id() + "/text", li);
    api.get("/documents/" + hidden.id() + "/content", li);

    assertThat(lines()).containsExactly("VIEWED " + hidden.id() + " ");
  }

  @Test
  void anAdministratorReadsWhatIsNotTheirsInTheirOwnName() throws Exception {
    Answer hidden =
        api.read(Part.file("a.txt", "限定" + person), Part.field("visibility", "RESTRICTED"));
    Answer open = api.read(Part.file("a.txt", "内部" + person), Part.field("visibility", "INTERNAL"));
    String[] admin = Asking.as(person, "admin", Role.ADMIN);
    assertThat(api.get("/documents/" + hidden.id(), li).status()).isEqualTo(404);

    assertThat(api.get("/documents/" + hidden.id(), admin).status()).isEqualTo(200);
    assertThat(api.get("/documents/" + open.id(), admin).status()).isEqualTo(200);

    assertThat(lines())
        .containsExactly("VIEWED " + open.id() + " ", "VIEWED " + hidden.id() + " BY_ADMIN");
  }

  @Test
  void whatIsTakenAwayIsOneLineWithItsFormAndCount() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    api.read(Part.file("a.txt", word), Part.field("visibility", "INTERNAL"));
    String feed = saved(word);
    for (String path :
        List.of(
            "/search/export?format=csv&q=" + word,
            "/search/export?format=ris&q=" + word,
            "/saved-searches/" + feed + "/feed",
            "/saved-searches/" + feed + "/feed")) {
      assertThat(api.get(path, li).status()).as(path).isEqualTo(200);
    }
    assertThat(batch(word, "csv").status()).isEqualTo(200);
    assertThat(batch(word, "json").status()).isEqualTo(200);
    assertThat(api.get("/search/export?format=pdf&q=" + word, li).status()).isEqualTo(400);

    assertThat(lines())
        .containsExactly(
            "EXPORTED  FORMAT=csv QUERIES=2",
            "FEED_READ " + feed + " COUNT=1",
            "EXPORTED  COUNT=1 FORMAT=ris",
            "EXPORTED  COUNT=1 FORMAT=csv");
  }

  @Test
  void whatIsAskedOfTheRepositoryIsTakenDownInTheOperatorsName() throws Exception {
    api.post("/checks");
    api.post("/reindexings");
    JsonNode last = api.get("/audit?size=2").at("items");
    assertThat(last.path(0).path("action").asString()).isEqualTo("REINDEXED");
    assertThat(last.path(1).path("action").asString()).isEqualTo("CHECKED");
    assertThat(last.path(1).path("name").asString()).isEqualTo("operator");
    assertThat(last.path(1).has("person")).isFalse();
  }

  @Test
  void theListIsNarrowedAndPaged() throws Exception {
    String id = upload(text("戊"));
    patch(id, "{\"region\": \"330100\"}");
    String today = LocalDate.now().toString();
    String tomorrow = LocalDate.now().plusDays(1).toString();

    assertThat(total("person=" + person)).isEqualTo(3);
    assertThat(total("subject=" + id)).isEqualTo(3);
    assertThat(total("subject=" + id + "&action=UPLOADED")).isEqualTo(1);
    assertThat(total("subject=" + id + "&from=" + today + "&to=" + today)).isEqualTo(3);
    assertThat(total("subject=" + id + "&from=" + tomorrow)).isZero();
    assertThat(total("subject=" + id + "&action=&from=&to=&person=")).isEqualTo(3);
    assertThat(actions("subject=" + id + "&size=2&page=0")).containsExactly("VALUES_SET", "VIEWED");
    assertThat(actions("subject=" + id + "&size=2&page=1")).containsExactly("UPLOADED");
    assertThat(api.get("/audit?action=NONSENSE").code()).isEqualTo("BAD_PARAMETER");
    assertThat(api.get("/audit?from=yesterday").code()).isEqualTo("BAD_PARAMETER");
  }

  /** Read by a program that knows the form of a line from the decision alone. */
  @Test
  void theExportIsFollowedFromTheFirstLineToTheLast() throws Exception {
    api.get("/search/export?format=csv&q=x", Asking.as(person, "=1+1"));
    List<NamedCsvRecord> lines = exported();

    assertThat(lines.getLast().getField("action")).isEqualTo("AUDIT_EXPORTED");
    assertThat(lines).anyMatch(line -> line.getField("name").equals("'=1+1"));
    String previous = "0".repeat(64);
    for (int i = 0; i < lines.size(); i++) {
      NamedCsvRecord line = lines.get(i);
      assertThat(line.getField("number")).isEqualTo(Integer.toString(i + 1));
      assertThat(line.getField("previous")).isEqualTo(previous);
      previous = line.getField("hash");
      assertThat(hash(line)).isEqualTo(previous);
    }
    assertThat(api.get("/audit?size=1").items().findFirst().orElseThrow().path("hash").asString())
        .isEqualTo(previous);
    assertThat(api.get("/audit/export?format=xlsx").code()).isEqualTo("BAD_PARAMETER");
  }

  @Test
  void aCheckFindsALineThatWasChanged() throws Exception {
    upload(text("己"));
    assertThat(api.post("/checks").at("clean").asBoolean()).isTrue();
    rename("li", "wang");
    JsonNode findings = api.post("/checks").at("findings");
    rename("wang", "li");

    assertThat(findings.path(0).path("kind").asString()).isEqualTo("BROKEN_AUDIT_TRAIL");
    assertThat(findings.path(0).path("subject").asInt()).isPositive();
    assertThat(api.post("/checks").at("clean").asBoolean()).isTrue();
  }

  @Test
  void noWordOfADocumentOrAQueryComesIntoTheTrail() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    String id = upload(Part.file(word + ".txt", word), Part.field("title", word));
    api.ended(id);
    patch(id, "{\"title\": \"" + word + "2\", \"issuer\": \"" + word + "\"}");
    api.get("/documents/" + id + "/search?q=" + word, li);
    api.get("/search/export?format=csv&q=" + word, li);
    api.get("/saved-searches/" + saved(word) + "/feed", li);
    batch(word, "csv");
    send("/batches", Part.file(word + "3.txt", word + "3"));

    assertThat(lines()).hasSizeGreaterThan(5);
    assertThat(api.get("/audit/export?format=csv").text()).doesNotContain(word);
    assertThat(api.get("/audit?size=100").text()).doesNotContain(word);
  }

  private static Part text(String word) {
    return Part.file("a.txt", word + UUID.randomUUID());
  }

  private String upload(Part... parts) throws Exception {
    return send("/documents", parts).id();
  }

  private Answer send(String path, Part... parts) throws Exception {
    Answer taken =
        api.send(
            "POST",
            path,
            Part.body(BOUNDARY, List.of(parts)),
            with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
    return taken;
  }

  private Answer patch(String id, String body) throws Exception {
    api.ended(id);
    return api.send(
        "PATCH",
        "/documents/" + id,
        body.getBytes(UTF_8),
        with("Content-Type", "application/json"));
  }

  private String saved(String query) throws Exception {
    byte[] wish = ("{\"query\":\"" + query + "\"}").getBytes(UTF_8);
    return api.send("POST", "/saved-searches", wish, with("Content-Type", "application/json")).id();
  }

  private Answer batch(String query, String format) throws Exception {
    byte[] queries = ("[\"" + query + "\", \"x\"]").getBytes(UTF_8);
    return api.send(
        "POST",
        "/search/batch?format=" + format,
        queries,
        with("Content-Type", "application/json"));
  }

  private String[] with(String... headers) {
    return Stream.concat(Stream.of(headers), Stream.of(li)).toArray(String[]::new);
  }

  /** What the trail has of this test's person, the last first. */
  private List<String> lines() throws Exception {
    return api.get("/audit?size=100&person=" + person)
        .items()
        .map(
            line ->
                Stream.of("action", "subject", "detail")
                    .map(field -> line.path(field).asString())
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private int total(String narrowed) throws Exception {
    return api.get("/audit?" + narrowed).at("total").asInt();
  }

  private List<String> actions(String narrowed) throws Exception {
    return api.get("/audit?" + narrowed).items().map(l -> l.path("action").asString()).toList();
  }

  private void rename(String from, String to) {
    jdbc.sql("update audit_events set name = ? where person_id = ? and name = ?")
        .params(to, person, from)
        .update();
  }

  private List<NamedCsvRecord> exported() throws Exception {
    String sheet = api.get("/audit/export?format=csv").text().replace("\uFEFF", "");
    try (var reader = CsvReader.builder().ofNamedCsvRecord(sheet)) {
      return reader.stream().toList();
    }
  }

  private static String hash(NamedCsvRecord line) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String field : HASHED) {
      byte[] bytes = line.getField(field).replaceFirst("^'(?=[=+@-])", "").getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
