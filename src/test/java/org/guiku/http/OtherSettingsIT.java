package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A server whose limit is small refuses what is over it, and nothing else. */
@ServerTest
@TestPropertySource(properties = "guiku.ingestion.file-size=1KB")
@DirtiesContext
class SizeLimitIT {

  private final Api api;
  private final EmptyRepository.Repository repository;

  SizeLimitIT(Api api, EmptyRepository.Repository repository) {
    this.api = api;
    this.repository = repository;
  }

  @Test
  void whatIsOverTheLimitIsRefusedAndNothingIsKept() throws Exception {
    long blobs = repository.blobs();
    Answer over = api.upload("/documents", Part.file("large.txt", "x".repeat(1025)));

    assertThat(over.status()).isEqualTo(413);
    assertThat(over.code()).isEqualTo("TOO_LARGE");
    assertThat(api.get("/documents?size=1").at("total").asLong()).isZero();
    assertThat(repository.blobs()).isEqualTo(blobs);
    assertThat(api.read(Part.file("small.txt", "x".repeat(1024))).at("status").asString())
        .isEqualTo("READY");
  }

  @Test
  void aBodyLongerThanAnybodyMeansIsNotRead() throws Exception {
    String body = "{\"query\":\"规划\",\"more\":[" + "1,".repeat(1_100_000) + "1]}";

    Answer over = api.json("POST", "/saved-searches", body);

    assertThat(over.status()).isEqualTo(413);
    assertThat(over.code()).isEqualTo("BODY_TOO_LARGE");
    assertThat(api.get("/saved-searches").at("total").asLong()).isZero();
  }

  @Test
  void inABatchItFailsAlone() throws Exception {
    String id =
        api.upload(
                "/batches",
                Part.file("large.txt", "y".repeat(1025)),
                Part.file("small.txt", Drafts.plan()))
            .id();

    var batch = api.finished(id).json();

    assertThat(batch.path("done").asInt()).isEqualTo(1);
    assertThat(batch.path("failures").path(0).path("code").asString()).isEqualTo("TOO_LARGE");
    assertThat(batch.path("failures").path(0).path("name").asString()).isEqualTo("large.txt");
    assertThat(batch.path("failures").path(0).path("detail").asString())
        .isEqualTo("the file is larger than 1 KB");
  }
}
