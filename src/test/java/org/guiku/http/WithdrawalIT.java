package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking documents out of use, bringing them back, and removing them for good. */
@ServerTest
class WithdrawalIT {

  private final Api api;
  private final EmptyRepository.Repository repository;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  WithdrawalIT(
      Api api,
      EmptyRepository.Repository repository,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.transaction = transaction;
    this.api = api;
    this.repository = repository;
    this.jdbc = jdbc;
  }

  @Test
  void whatIsWithdrawnIsNowhere() throws Exception {
    String id = read("撤下的湿地保护率").id();

    assertThat(withdraw(id).status()).isEqualTo(204);

    assertThat(found("撤下的湿地保护率")).isZero();
    assertThat(api.get("/documents?size=100").ids()).doesNotContain(id);
    for (String door : new String[] {"", "/content", "/text", "/passages", "/pages", "/similar"}) {
      assertThat(api.get("/documents/" + id + door).status()).as(door).isEqualTo(404);
    }
    assertThat(withdraw(id).status()).as("again").isEqualTo(404);
  }

  /** Else a change might come to nothing where it refers to what is no more. */
  @Test
  void whatIsBeingChangedIsPurgedAfterwards() throws Exception {
    String id = read("边改边删的湿地保护率").id();
    withdraw(id);
    try (var purging = Executors.newSingleThreadExecutor()) {
      Future<Answer> purged =
          transaction.execute(
              status -> {
                jdbc.sql("update change_counter set last_number = last_number + 1").update();
                Future<Answer> begun = purging.submit(() -> purge(id));
                assertThatThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
                return begun;
              });
      assertThat(purged.get(30, TimeUnit.SECONDS).status()).isEqualTo(204);
    }
  }

  @Test
  void theBinSaysWhoWhenAndUntilWhen() throws Exception {
    Instant before = Instant.now().minusSeconds(1);
    String id = read("篓中之物一").id();
    withdraw(id);

    var entry =
        api.get("/bin")
            .items()
            .filter(item -> item.at("/document/id").asString().equals(id))
            .findFirst()
            .orElseThrow();

    Instant withdrawn = Instant.parse(entry.path("withdrawnAt").asString());
    assertThat(withdrawn).isBetween(before, Instant.now());
    assertThat(entry.path("withdrawnBy").asString()).isEqualTo("operator");
    assertThat(Instant.parse(entry.path("until").asString()))
        .isEqualTo(withdrawn.plus(Duration.ofDays(90)));
  }

  @Test
  void whatIsRestoredIsFoundAgain() throws Exception {
    String id = read("恢复的湿地保护率").id();
    withdraw(id);

    Answer restored = api.post("/documents/" + id + "/restoration");

    assertThat(restored.status()).isEqualTo(200);
    assertThat(restored.at("status").asString()).isEqualTo("READY");
    assertThat(found("恢复的湿地保护率")).isEqualTo(1);
    assertThat(api.get("/bin?size=100").text()).doesNotContain(id);
  }

  @Test
  void whatIsInUseIsNotRestored() throws Exception {
    Answer refused = api.post("/documents/" + read("在用之物").id() + "/restoration");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("code").asString()).isEqualTo("NOT_WITHDRAWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef", "x", "..%2f"})
  void theUnknownIsNeitherWithdrawnNorRestoredNorPurged(String id) throws Exception {
    for (Answer refused :
        new Answer[] {
          withdraw(id), api.post("/documents/" + id + "/restoration"), purge(id),
        }) {
      assertThat(refused.status()).isIn(400, 404);
      assertThat(refused.isProblem()).isTrue();
    }
  }

  @Test
  void theSameFileAgainRestoresWhatWasWithdrawn() throws Exception {
    String text = text("再次送来之物");
    String id = api.read(Part.file("x.txt", text)).id();
    withdraw(id);

    Answer again = api.upload("/documents", Part.file("x.txt", text));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.at("duplicate").asBoolean()).isTrue();
    api.ended(id);
    assertThat(found("再次送来之物")).isEqualTo(1);
  }

  @Test
  void ofWhatIsPurgedNothingIsLeft() throws Exception {
    Answer batch = api.upload("/batches", Part.file("甲乙丙丁戊.txt", text("清除之物戊己庚")));
    api.finished(batch.id());
    String id = only("清除之物戊己庚");
    var blob = repository.blob(api.get("/documents/" + id).at("sha256").asString());

    assertThat(purge(id).status()).isEqualTo(204);

    assertThat(api.get("/documents/" + id).status()).isEqualTo(404);
    assertThat(found("清除之物戊己庚")).isZero();
    assertThat(Files.exists(blob)).as("its bytes").isFalse();
    assertThat(rows("documents where id = '" + id + "'")).isZero();
    assertThat(rows("readings where document_id = '" + id + "'")).isZero();
    assertThat(rows("document_bands where document_id = '" + id + "'")).isZero();
    assertThat(rows("batch_members where name like '%甲乙丙丁%'")).isZero();
    assertThat(api.get("/batches/" + batch.id()).at("finished").asBoolean()).isTrue();
    assertThat(api.post("/checks").at("clean").asBoolean()).isTrue();
    assertThat(purge(id).status()).as("again").isEqualTo(404);
  }

  @Test
  void theIndexLetsGoOfWhatIsPurged() throws Exception {
    String id = read("索引里的龘靐齉").id();

    purge(id);

    await(() -> !isInIndex("龘靐"));
  }

  @Test
  void bytesThatAnotherDocumentHasStay() throws Exception {
    String text = text("两个规划里的同一个文件");
    String first = api.read(Part.file("a.txt", text), Part.field("planCode", "P-1")).id();
    Answer second = api.read(Part.file("a.txt", text), Part.field("planCode", "P-2"));

    purge(first);

    assertThat(api.get("/documents/" + second.id() + "/content").text()).isEqualTo(text);
  }

  @Test
  void aPurgedFileCanBeBroughtAnew() throws Exception {
    String id = read("清除后再来之物").id();
    purge(id);

    Answer anew = read("清除后再来之物");

    assertThat(anew.id()).isNotEqualTo(id);
    assertThat(found("清除后再来之物")).isEqualTo(1);
  }

  private boolean isInIndex(String term) {
    try (var files = Files.walk(repository.data().resolve("index"))) {
      byte[] sought = term.getBytes(StandardCharsets.UTF_8);
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (indexOf(Files.readAllBytes(file), sought) >= 0) {
          return true;
        }
      }
      return false;
    } catch (java.io.IOException e) {
      return true; // files come and go
    }
  }

  private static int indexOf(byte[] in, byte[] sought) {
    for (int i = 0; i <= in.length - sought.length; i++) {
      if (java.util.Arrays.equals(in, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not reached in time").isLessThan(end);
      Thread.sleep(100);
    }
  }

  private Answer read(String phrase) throws Exception {
    return api.read(Part.file("x.txt", text(phrase)));
  }

  private static String text(String phrase) {
    return Drafts.plan("其中写着“" + phrase + "”一词。");
  }

  private Answer withdraw(String id) throws Exception {
    return api.send("DELETE", "/documents/" + id, new byte[0]);
  }

  private Answer purge(String id) throws Exception {
    return api.send("DELETE", "/documents/" + id + "/content", new byte[0]);
  }

  private int found(String phrase) throws Exception {
    return search(phrase).at("total").asInt();
  }

  private String only(String phrase) throws Exception {
    return search(phrase).json().at("/hits/0/documentId").asString();
  }

  private Answer search(String phrase) throws Exception {
    return api.get(
        "/search?mode=lexical&q="
            + URLEncoder.encode("\"" + phrase + "\"", StandardCharsets.UTF_8));
  }

  private long rows(String where) {
    return jdbc.sql("select count(*) from " + where).query(Long.class).single();
  }
}
