package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A server whose limit is small, and which has no Chinese font, refuses that and nothing else. */
@ServerTest
@TestPropertySource(
    properties = {"guiku.ingestion.file-size=1KB", "guiku.font=/nowhere/no-such-font.ttc"})
@DirtiesContext
class OtherSettingsIT {

  private final Api api;
  private final EmptyRepository.Repository repository;

  OtherSettingsIT(Api api, EmptyRepository.Repository repository) {
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

  @Test
  void withoutAChineseFontNoPagesAreMadeButSaidWhatToInstall() throws Exception {
    String left = api.read(Part.file("older.txt", "建设绿道80公里。")).id();
    String right = api.read(Part.file("newer.txt", "建设绿道120公里。")).id();
    String sides = "{\"left\":\"%s\",\"right\":\"%s\"}".formatted(left, right);
    String export = "/comparisons/" + api.json("POST", "/comparisons", sides).id() + "/export";

    Answer refused = api.get(export + "?format=pdf", "Accept-Language", "en");

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("NO_CHINESE_FONT");
    assertThat(refused.at("detail").asString()).contains("fonts-noto-cjk", "guiku.font");
    assertThat(refused.header("Content-Disposition")).isEmpty();
    assertThat(api.get(export + "?format=html").text()).contains("120公里");
  }
}
