package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Whether a server is ready is what a balancer and an operator believe. */
class ReadinessIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void aServerIsReadyOnlyWhileASearchFindsAllThatIsReady() throws Exception {
    Promises promises = new Promises();
    Path index = folder.resolve("index");
    try (RunningServer server = RunningServer.start(folder)) {
      Crowd.uploading(server.library(), new SmallDocuments(3), promises, 2, 10).join();
      promises.hold(server, SOON);
      assertThat(readiness(server)).isEqualTo("UP");
      server.library().post("/reindexings");
      assertThat(readiness(server)).as("a rebuild beside the old index").isEqualTo("UP");
    }
    FileSystemUtils.deleteRecursively(index);
    Files.writeString(index, "where the index would be built");
    try (RunningServer server = RunningServer.start(folder)) {
      assertThat(readiness(server)).as("without an index").isEqualTo("DOWN");
      assertThat(broken(server)).isEqualTo("index");
      assertThat(liveness(server)).isEqualTo("UP");
      Files.delete(index);
      await().atMost(SOON).until(() -> readiness(server).equals("UP"));
      assertThat(server.library().search("试验县").body().path("total").asInt())
          .as("found once it is ready")
          .isEqualTo(promises.size());
    }
  }

  @Test
  void aServerOnAFullDiskIsNotReadyButAlive() throws Exception {
    try (Disk disk = Disk.mountedAt(folder);
        RunningServer server = RunningServer.start(disk.data(), "--guiku.disk-reserve=8MB")) {
      assertThat(readiness(server)).isEqualTo("UP");
      disk.fillUpTo(4 << 20);
      assertThat(readiness(server)).isEqualTo("DOWN");
      assertThat(broken(server)).isEqualTo("diskSpace");
      assertThat(liveness(server)).isEqualTo("UP");
      assertThat(server.library().search("规划").status()).isEqualTo(200);
      disk.free();
      assertThat(readiness(server)).isEqualTo("UP");
    }
  }

  @Test
  void aServerWithoutItsDatabaseIsNotReadyButAlive() throws Exception {
    Server database = Server.createTcpServer("-ifNotExists", "-tcpPort", "0").start();
    try (RunningServer server = RunningServer.start(folder, urlOf(database))) {
      assertThat(readiness(server)).isEqualTo("UP");
      database.stop();
      await().atMost(SOON).until(() -> readiness(server).equals("DOWN"));
      assertThat(broken(server)).isEqualTo("db");
      assertThat(liveness(server)).isEqualTo("UP");
      assertThat(server.library().text("/actuator/prometheus"))
          .as("what it does not know it does not claim")
          .contains("guiku_documents{status=\"ready\"} NaN");
    } finally {
      database.stop();
    }
  }

  private String urlOf(Server database) {
    return "--spring.datasource.url=jdbc:h2:tcp://localhost:%d/%s;%s"
        .formatted(
            database.getPort(),
            folder.resolve("elsewhere"),
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
  }

  private static String readiness(RunningServer server) throws Exception {
    return health(server, "readiness").path("status").asString();
  }

  private static String liveness(RunningServer server) throws Exception {
    return health(server, "liveness").path("status").asString();
  }

  /** The one part that is not well. */
  private static String broken(RunningServer server) throws Exception {
    return health(server, "readiness")
        .path("components")
        .propertyStream()
        .filter(part -> !part.getValue().path("status").asString().equals("UP"))
        .map(part -> part.getKey())
        .reduce((one, other) -> one + " and " + other)
        .orElse("none");
  }

  private static JsonNode health(RunningServer server, String group) throws Exception {
    return server.library().watched("/actuator/health/" + group).body();
  }
}
