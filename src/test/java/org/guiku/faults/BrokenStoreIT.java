package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Stored files or the database were damaged behind the server's back. */
class BrokenStoreIT {

  private static final Duration READING = Duration.ofSeconds(30);

  @TempDir Path data;

  @Test
  void brokenOriginalsAreFoundAndNeverBringTheServerDown() throws Exception {
    brokenOriginals(Rounds.of("harms", 10));
  }

  @Test
  @Tag("nightly")
  void aHundredBrokenOriginalsAreFound() throws Exception {
    brokenOriginals(Rounds.of("harms", 100));
  }

  private void brokenOriginals(Rounds rounds) throws Exception {
    Random random = new Random(rounds.seed());
    SmallDocuments source = new SmallDocuments(rounds.seed());
    try (RunningServer server = RunningServer.start(data)) {
      Library library = server.library();
      Files.writeString(data.resolve("blobs").resolve(".DS_Store"), "left by a file browser");
      SmallDocuments.SmallDocument well = source.next();
      String wellId = library.upload(well.name(), well.bytes()).text("id");
      List<String> expected = new ArrayList<>();
      Map<String, SmallDocuments.SmallDocument> broken = new LinkedHashMap<>();
      for (int i = 0; i < rounds.number(); i++) {
        SmallDocuments.SmallDocument next = source.next();
        broken.put(library.upload(next.name(), next.bytes()).text("id"), next);
      }
      library.quiet(READING);
      for (SmallDocuments.SmallDocument each : broken.values()) {
        Path blob = Promises.blob(data, Promises.sha256(each.bytes()));
        boolean isGone = harm(blob, random);
        expected.add((isGone ? "MISSING_FILE " : "CHANGED_FILE ") + blob.getFileName());
      }

      assertThat(findings(library)).containsExactlyInAnyOrderElementsOf(expected);
      for (String id : broken.keySet()) {
        Library.Answer content = library.get("/documents/" + id + "/content");
        assertThat(content.status()).as("never served as whole").isEqualTo(410);
        assertThat(content.text("code")).isIn("ORIGINAL_MISSING", "ORIGINAL_CHANGED");
      }
      assertThat(library.get("/documents/" + wellId + "/content").status()).isEqualTo(200);

      for (SmallDocuments.SmallDocument each : broken.values()) {
        assertThat(library.upload(each.name(), each.bytes()).status()).isEqualTo(200);
      }
      assertThat(findings(library)).as("after the same bytes were brought again").isEmpty();
    }
  }

  /** Answers whether it is gone. */
  private static boolean harm(Path blob, Random random) throws Exception {
    int way = random.nextInt(3);
    switch (way) {
      case 0 -> Files.delete(blob);
      case 1 -> flip(blob, random);
      default -> truncate(blob, random.nextLong(Files.size(blob)));
    }
    return way == 0;
  }

  @Test
  void aServerNeverBeginsOverOriginalsWithAnEmptyBrokenOrForeignDatabase() throws Exception {
    takeInAndStop();
    Path database = data.resolve("db").resolve("guiku.mv.db");
    byte[] whole = Files.readAllBytes(database);

    Files.delete(database);
    refuses("is missing");
    Files.write(database, new byte[0]);
    refuses("is missing");
    Files.write(database, Arrays.copyOf(whole, 5000));
    refuses("is damaged");
    Files.write(database, Arrays.copyOf(whole, whole.length / 2));
    refuses("is damaged");
    Files.write(database, "not a database at all".repeat(1000).getBytes());
    refuses("is damaged");
    Files.write(database, "short".getBytes());
    refuses("is damaged");

    Files.write(database, whole);
    database(
        """
        insert into "flyway_schema_history"
        values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'GUIKU', now(), 1, true)""");
    refuses("is of a newer version of the program");
    Files.write(database, whole);
    database("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
    refuses("is of another version of the program");

    Files.write(database, whole);
    try (RunningServer server = RunningServer.start(data)) {
      assertThat(server.library().documents()).hasSize(3);
    }
  }

  @Test
  @Tag("nightly")
  void aDatabaseCutOffAnywhereIsRefused() throws Exception {
    takeInAndStop();
    Rounds rounds = Rounds.of("cuts", 13);
    Random random = new Random(rounds.seed());
    Path database = data.resolve("db").resolve("guiku.mv.db");
    byte[] whole = Files.readAllBytes(database);
    for (int i = 0; i < rounds.number(); i++) {
      Files.write(database, Arrays.copyOf(whole, random.nextInt(4096, whole.length - 4096)));
      refuses("is damaged");
    }
  }

  @Test
  void aDirectoryHasOneServerAndAStaleAddressIsNobody() throws Exception {
    Files.createDirectories(data.resolve("run"));
    Files.writeString(
        data.resolve("run").resolve("server.json"),
        "{\"address\":\"http://127.0.0.1:1\",\"secret\":\"00\",\"process\":999999}");
    try (RunningServer first = RunningServer.start(data)) {
      RunningServer.Ending second = RunningServer.refusal(data);
      assertThat(second.exitCode()).isEqualTo(3);
      assertThat(second.words()).contains("is held by another process").doesNotContain("\tat ");
      assertThat(first.library().search("规划").status()).isEqualTo(200);
      first.kill();
    }
    try (RunningServer next = RunningServer.start(data)) {
      assertThat(next.library().search("规划").status()).isEqualTo(200);
    }
  }

  private void takeInAndStop() throws Exception {
    try (RunningServer server = RunningServer.start(data)) {
      SmallDocuments source = new SmallDocuments(9);
      for (int i = 0; i < 3; i++) {
        SmallDocuments.SmallDocument next = source.next();
        server.library().upload(next.name(), next.bytes());
      }
      server.library().quiet(READING);
    }
  }

  private void refuses(String why) throws Exception {
    RunningServer.Ending ending = RunningServer.refusal(data);
    assertThat(ending.words())
        .contains("guiku: the database", why, "guiku restore")
        .doesNotContain("\tat ", "ERROR");
    assertThat(ending.exitCode()).isEqualTo(3);
  }

  /** Changes the database of a server that has ended. */
  private void database(String change) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:file:" + data.resolve("db/guiku") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    source.setUser("guiku");
    new JdbcTemplate(source).execute(change);
  }

  private static List<String> findings(Library library) throws Exception {
    List<String> findings = new ArrayList<>();
    for (JsonNode each : library.post("/checks").body().path("findings")) {
      findings.add(each.path("kind").asString() + " " + each.path("subject").asString());
    }
    return findings;
  }

  private static void flip(Path file, Random random) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, bytes);
  }

  private static void truncate(Path file, long length) throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }
}
