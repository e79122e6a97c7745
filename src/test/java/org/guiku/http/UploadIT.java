package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Taking single files in. */
@ServerTest
class UploadIT {

  private final Api api;
  private final EmptyRepository.Repository repository;

  UploadIT(Api api, EmptyRepository.Repository repository) {
    this.api = api;
    this.repository = repository;
  }

  @Test
  void aFileIsAcceptedAtOnceAndReadLater() throws Exception {
    Answer accepted = api.upload("/documents", Part.file("规划草案.txt", Drafts.plan()));

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Location")).isEqualTo("/api/v1/documents/" + accepted.id());
    assertThat(accepted.at("fileName").asString()).isEqualTo("规划草案.txt");
    assertThat(accepted.json().has("duplicate")).isFalse();
    assertThat(api.ended(accepted.id()).at("status").asString()).isEqualTo("READY");
  }

  @Test
  void aDocumentThatWasReadSaysAllThatTheContractNames() throws Exception {
    Instant before = Instant.now().minus(Duration.ofSeconds(1));
    String text = Drafts.plan("森林覆盖率达到百分之六十。");

    var document =
        api.read(
                Part.file("folder/草案.txt", text),
                Part.field("kind", "REVIEW_DRAFT"),
                Part.field("planCode", "TEST-CODE"),
                Part.field("title", "云岭市规划送审稿"),
                Part.field("visibility", "INTERNAL"))
            .json();

    assertThat(document.path("id").asString()).matches("[0-9a-z]{16}");
    assertThat(document.path("title").asString()).isEqualTo("云岭市规划送审稿");
    assertThat(document.path("fileName").asString()).isEqualTo("草案.txt");
    assertThat(document.path("kind").asString()).isEqualTo("REVIEW_DRAFT");
    assertThat(document.path("status").asString()).isEqualTo("READY");
    assertThat(document.path("mediaType").asString()).startsWith("text/plain");
    assertThat(document.path("bytes").asLong()).isEqualTo(text.getBytes("UTF-8").length);
    assertThat(document.path("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(document.path("characters").asLong()).isPositive();
    assertThat(document.path("passages").asInt()).isEqualTo(5);
    assertThat(document.path("language").asString()).isEqualTo("zh");
    assertThat(Instant.parse(document.path("receivedAt").asString())).isAfter(before);
    assertThat(document.path("visibility").asString()).isEqualTo("INTERNAL");
    assertThat(document.path("planCode").asString()).isEqualTo("TEST-CODE");
    assertThat(document.path("period").asInt()).isEqualTo(14);
    for (String list : new String[] {"pending", "subjects", "coding", "damage"}) {
      assertThat(document.path(list).isArray()).as(list).isTrue();
    }
    assertThat(document.has("failure")).isFalse();
    assertThat(document.has("pages")).as("plain text has no pages").isFalse();
  }

  @Test
  void withoutFurtherWordsADocumentIsOtherAndForTheDepartment() throws Exception {
    Answer document = api.upload("/documents", Part.file("x.txt", Drafts.plan()));

    assertThat(document.at("kind").asString()).isEqualTo("OTHER");
    assertThat(document.at("visibility").asString()).isEqualTo("DEPARTMENT");
    assertThat(document.json().has("planCode")).isFalse();
  }

  @Test
  void theSameBytesForTheSamePlanAreTheFirstDocument() throws Exception {
    String text = Drafts.plan();
    Answer first = api.upload("/documents", Part.file("first.txt", text));
    Answer again = api.upload("/documents", Part.file("again.txt", text));
    Answer elsewhere =
        api.upload("/documents", Part.file("x.txt", text), Part.field("planCode", "OTHER-PLAN"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.at("duplicate").asBoolean()).isTrue();
    assertThat(again.at("fileName").asString()).isEqualTo("first.txt");
    assertThat(again.header("Location")).isEqualTo("/api/v1/documents/" + first.id());
    assertThat(elsewhere.status()).isEqualTo(202);
    assertThat(elsewhere.id()).isNotEqualTo(first.id());
  }

  @Test
  void theSameBytesFiftyTimesAtOnceAreOneDocument() throws Exception {
    Part file = Part.file("x.txt", Drafts.plan());
    long blobs = repository.blobs();
    List<Future<Answer>> answers = new ArrayList<>();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        answers.add(senders.submit(() -> api.upload("/documents", file)));
      }
    }

    List<Integer> statuses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
      ids.add(answer.get().id());
    }

    assertThat(ids).hasSize(1);
    assertThat(statuses).containsOnlyOnce(202).containsOnly(200, 202);
    assertThat(repository.blobs()).isEqualTo(blobs + 1);
  }

  @Test
  void equalBytesAreStoredOnce() throws Exception {
    String text = Drafts.plan();
    api.read(Part.file("a.txt", text));
    long blobs = repository.blobs();

    api.read(Part.file("b.txt", text), Part.field("planCode", "B"));

    assertThat(repository.blobs()).isEqualTo(blobs);
  }

  @Test
  void whatFailedBeforeIsTriedAgainWhenItComesAgain() throws Exception {
    byte[] broken = ("%PDF-1.7\nthis is no PDF " + System.nanoTime()).getBytes("UTF-8");
    Answer failed = api.read(Part.file("broken.pdf", broken));
    assertThat(failed.at("status").asString()).isEqualTo("FAILED");
    assertThat(failed.at("failure").path("code").asString()).isEqualTo("CORRUPT");
    assertThat(failed.at("failure").path("detail").asString()).isNotBlank();

    keepTheWorkersBusy();
    Answer again = api.upload("/documents", Part.file("broken.pdf", broken));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.id()).isEqualTo(failed.id());
    assertThat(again.at("duplicate").asBoolean()).isTrue();
    assertThat(again.at("status").asString()).isNotEqualTo("FAILED");
    assertThat(api.ended(again.id()).at("status").asString()).isEqualTo("FAILED");
  }

  @Test
  void aFailedDocumentIsTriedAgainOnRequestAndAReadOneIsNot() throws Exception {
    byte[] unknown = ("\u0000\u0001\u0002" + System.nanoTime()).getBytes("UTF-8");
    Answer failed = api.read(Part.file("thing.bin", unknown));
    assertThat(failed.at("failure").path("code").asString()).isEqualTo("UNSUPPORTED");

    keepTheWorkersBusy();
    Answer attempt = api.post("/documents/" + failed.id() + "/attempts");

    assertThat(attempt.status()).isEqualTo(202);
    assertThat(attempt.json().has("failure")).isFalse();
    assertThat(api.ended(failed.id()).at("status").asString()).isEqualTo("FAILED");
    Answer read = api.read(Part.file("x.txt", Drafts.plan()));
    Answer refused = api.post("/documents/" + read.id() + "/attempts");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("NOT_FAILED");
  }

  @Test
  void aFileWithoutAnyTextIsReadAndNoFailure() throws Exception {
    Answer blank = api.read(Part.file("blank.txt", "   \n\n \n" + " ".repeat(7)));

    assertThat(blank.at("status").asString()).isEqualTo("READY");
    assertThat(blank.at("characters").asLong()).isZero();
  }

  @Test
  void aTitleMayBeLongAndHoldRareCharacters() throws Exception {
    String title = "规".repeat(999) + "𠮷" + "划".repeat(50);

    Answer document =
        api.upload("/documents", Part.file("x.txt", Drafts.plan()), Part.field("title", title));

    assertThat(document.status()).isEqualTo(202);
    assertThat(document.at("title").asString()).hasSizeBetween(999, 1000).doesNotContain("?");
    assertThat(api.get("/documents").status()).isEqualTo(200);
  }

  @Test
  void aTitleIsOneLineAndShowsWhatItSays() throws Exception {
    Answer document =
        api.upload(
            "/documents",
            Part.file("x.txt", Drafts.plan()),
            Part.field("title", " 规划\r\n\u0000\u202E草案 "));

    assertThat(document.at("title").asString()).isEqualTo("规划 草案");
  }

  @Test
  void aNameWithCharactersBeyondTheBasicPlaneIsCutBetweenCharacters() throws Exception {
    String name = "𠮷".repeat(200) + ".txt";

    Answer document = api.upload("/documents", Part.file(name, Drafts.plan()));

    assertThat(document.at("fileName").asString()).matches("𠮷+\\.txt");
  }

  private void keepTheWorkersBusy() throws Exception {
    Part[] files =
        IntStream.range(0, 40)
            .mapToObj(i -> Part.file(i + ".txt", Drafts.plan()))
            .toArray(Part[]::new);
    api.upload("/batches", files);
  }
}
