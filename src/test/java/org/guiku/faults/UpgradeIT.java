package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an older version left is opened by this one. {@code src/test/resources/upgrade} holds a
 * backup that each release makes, and what was to be read and found in it.
 *
 * <p>While a version is not released, a change of its tables wants its backup made again:
 *
 * <pre>
 * mvn verify -Dguiku.upgrade=write -Dit.test=UpgradeIT -Dtest=NoSuch -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
@TestMethodOrder(OrderAnnotation.class)
class UpgradeIT {

  private static final String VERSION = "0.1.0";
  private static final Path KEPT = Path.of("src/test/resources/upgrade").toAbsolutePath();
  private static final Path SAMPLES = Path.of("sample-docs");
  private static final Duration WORK = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> TAKEN =
      List.of(
          "02-outline.md", "10-notice.html", "16-alignment-opinion.txt", "19-county-draft.docx");
  private static final List<String> QUERIES =
      List.of("规划", "\"云澜市\"", "水资源 OR 水务", "title:规划 -通知", "水利", "2025");

  /** What a document says of itself and what its passages say; what each query finds, in order. */
  record Seen(Map<String, List<String>> documents, Map<String, List<String>> found) {}

  @TempDir Path folder;

  @Test
  @Order(1)
  @EnabledIfSystemProperty(named = "guiku.upgrade", matches = "write")
  void thisVersionLeavesABackup() throws Exception {
    try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
      Library library = server.library();
      Files.writeString(folder.resolve("data").resolve("synonyms.txt"), "水务,水利\n");
      for (String name : TAKEN) {
        library.upload(name, Files.readAllBytes(SAMPLES.resolve(name)));
      }
      library.quiet(WORK);
      Files.deleteIfExists(zip());
      new BackupOf(zip()).made(library);
      Files.write(seen(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(seen(library)));
    }
    assertThat(Files.size(zip())).isLessThan(300_000);
  }

  @Test
  @Order(2)
  void documentsTextsAndAnswersOfAnOlderVersionAreAsTheyWere() throws Exception {
    Path data = folder.resolve("data");
    RunningServer.Ending ending = new BackupOf(zip()).restored(data);
    assertThat(ending.exitCode()).as(ending.words()).isZero();
    Seen before = JSON.readValue(Files.readAllBytes(seen()), Seen.class);
    try (RunningServer server = RunningServer.start(data)) {
      Library library = server.library();
      library.quiet(WORK);
      await()
          .atMost(WORK)
          .until(
              () ->
                  library.post("/checks").body().path("indexed").asInt()
                      == before.documents().size());
      assertThat(seen(library)).isEqualTo(before);
      assertThat(library.post("/checks").body().path("clean").asBoolean()).isTrue();
    }
  }

  private static Seen seen(Library library) throws Exception {
    Map<String, List<String>> documents = new TreeMap<>();
    for (JsonNode document : library.documents()) {
      List<String> said = new ArrayList<>();
      for (String field : List.of("fileName", "title", "status", "kind", "sha256", "receivedAt")) {
        said.add(document.path(field).asString());
      }
      String id = document.path("id").asString();
      JsonNode passages = library.get("/documents/" + id + "/passages?size=100").body();
      passages.path("items").forEach(each -> said.add(each.path("text").asString()));
      documents.put(id, said);
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (String query : QUERIES) {
      found.put(query, found(library, query));
    }
    return new Seen(documents, found);
  }

  private static List<String> found(Library library, String query) throws Exception {
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    JsonNode answer = library.get("/search?mode=lexical&sort=oldest&size=100&q=" + asked).body();
    return answer.path("hits").valueStream().map(h -> h.path("documentId").asString()).toList();
  }

  private static Path zip() {
    return KEPT.resolve(VERSION + ".zip");
  }

  private static Path seen() {
    return KEPT.resolve(VERSION + ".json");
  }
}
