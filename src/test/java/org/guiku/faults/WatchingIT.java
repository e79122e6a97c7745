package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of a server, and what not. */
class WatchingIT {

  private static final Duration READING = Duration.ofSeconds(60);

  /** Made up, so that it can come from nowhere else. */
  private static final String WORD = "螵蛸鸑鷟";

  @TempDir Path data;

  @Test
  void figuresTellOfTheWorkAndOfNoDocument() throws Exception {
    try (RunningServer server = RunningServer.start(data)) {
      String id = everythingWith(server.library(), WORD);
      server.library().search(WORD);
      server.library().text("/documents/" + id + "?q=" + WORD);
      String figures = figures(server);
      assertThat(figures)
          .contains(
              "guiku_ingestion_tasks{state=\"waiting\"} 0.0",
              "guiku_ingestion_oldest_waiting_seconds 0.0",
              "guiku_documents{status=\"ready\"} 2.0",
              "guiku_documents_failed{code=\"unsupported\"} 1.0",
              "guiku_ingestion_reading_seconds_count{outcome=\"read\"} 2",
              "guiku_ingestion_reading_seconds_bucket{outcome=\"unsupported\",le=\"+Inf\"} 1",
              "guiku_ingestion_workers{task=\"read\"} 1.0",
              "guiku_ingestion_workers_started_total{task=\"read\"} 1.0",
              "guiku_ingestion_workers_broken_total{task=\"read\"} 0.0",
              "guiku_search_index_whole 1.0",
              "guiku_search_index_behind_changes 0.0",
              "guiku_search_index_behind_seconds ",
              "guiku_search_rebuild_ratio 1.0",
              "guiku_search_seconds_bucket{mode=\"hybrid\",le=\"+Inf\"} 1",
              "guiku_search_seconds_count{mode=\"lexical\"} 0",
              "guiku_blobs_disk_free_bytes ",
              "hikaricp_connections_active");
      assertThat(figures).containsPattern("guiku_blobs_stored_bytes [1-9]");
      assertThat(figures).doesNotContain(WORD, id);
    }
  }

  @Test
  void theLogTellsOfNoTextTitleNameOrQueryAndFindsTheRequestThatFailed() throws Exception {
    try (RunningServer server =
        RunningServer.start(data, "--logging.structured.format.console=ecs")) {
      Library library = server.library();
      String id = everythingWith(library, WORD);
      library.search(WORD);
      library.search("\"" + WORD);
      library.get("/search?sort=" + WORD.length() + "&page=x&q=abc");
      library.text("/documents/" + id + "?q=abc");
      Library.Answer failed = failing(library, id);

      assertThat(failed.status()).isEqualTo(500);
      assertThat(failed.text("requestId")).hasSize(16);
      assertThat(server.words())
          .doesNotContain(WORD)
          .contains("\"requestId\":\"" + failed.text("requestId") + "\"", "\"ecs\":{\"version\"");
    }
  }

  /** A folder in the place of an original is nothing that anybody foresaw. */
  private Library.Answer failing(Library library, String id) throws Exception {
    Path blob = Promises.blob(data, library.document(id).path("sha256").asString());
    Files.delete(blob);
    Files.createDirectory(blob);
    return library.get("/documents/" + id + "/content");
  }

  /** Files whose names, titles and texts hold the word; answers the id of one that was read. */
  private static String everythingWith(Library library, String word) throws Exception {
    String text = "# " + word + "规划\n\n到二〇三〇年，" + word + "取得进展。\n";
    String id = library.upload(word + ".md", utf8(text)).text("id");
    library.upload(word + ".html", utf8("<title>" + word + "</title><p>" + word + "</p>"));
    library.upload(word + ".pdf", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    library.quiet(READING);
    return id;
  }

  /** Until the second look the files were not counted. */
  private static String figures(RunningServer server) throws Exception {
    server.library().text("/actuator/prometheus");
    Thread.sleep(1000);
    return server.library().text("/actuator/prometheus");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
