package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What decays is found without anybody asking, and told until it is mended. */
class WeeklyCheckIT {

  private static final Duration WORK = Duration.ofSeconds(30);

  @TempDir Path data;

  @Test
  void anOriginalThatIsGoneIsFoundByItselfAndToldOnEachPageUntilItIsBack() throws Exception {
    SmallDocuments.SmallDocument lost = new SmallDocuments(41).next();
    try (RunningServer server = RunningServer.start(data)) {
      server.library().upload(lost.name(), lost.bytes());
      server.library().quiet(WORK);
      assertThat(server.library().get("/checks/latest").text("code")).isEqualTo("NO_CHECK");
    }
    String hash = Promises.sha256(lost.bytes());
    Files.delete(Promises.blob(data, hash));

    try (RunningServer server = RunningServer.start(data, "--guiku.check-first=PT0S")) {
      Library library = server.library();
      await().atMost(WORK).until(() -> library.get("/checks/latest").status() == 200);
      JsonNode told = library.get("/checks/latest").body();
      assertThat(told.path("clean").asBoolean()).isFalse();
      assertThat(told.path("findings").path(0).path("subject").asString()).isEqualTo(hash);
      assertThat(server.words()).contains("disagree in 1 places");
      assertThat(page(server, "/?lang=zh")).contains("核对发现 1 处不一致");
      assertThat(page(server, "/?lang=en")).contains("found 1 place where stored files");
      assertThat(page(server, "/administration/check?lang=zh"))
          .contains(hash, "原件不见了", "发现 1 处不一致");
      assertThat(page(server, "/administration/check?lang=en"))
          .contains(hash, "The original is not there", "1 thing does not agree");

      assertThat(library.upload(lost.name(), lost.bytes()).status()).isEqualTo(200);
      assertThat(library.post("/checks").body().path("clean").asBoolean()).isTrue();
      assertThat(library.get("/checks/latest").body().path("clean").asBoolean()).isTrue();
      assertThat(page(server, "/?lang=zh")).doesNotContain("核对发现");
      assertThat(page(server, "/administration/check?lang=zh")).contains("全部一致");
    }
  }

  private static String page(RunningServer server, String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }
}
