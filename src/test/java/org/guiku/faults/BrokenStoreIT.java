package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stored files or the database were damaged behind the server's back. */
class BrokenStoreIT {

  private static final Duration READING = Duration.ofSeconds(30);

  @TempDir Path data;

  @Test
  void brokenOriginalsAreFoundAndNeverBringTheServerDown() throws Exception {
    try (RunningServer server = RunningServer.start(data)) {
      Library library = server.library();
      List<SmallDocuments.SmallDocument> documents = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      SmallDocuments source = new SmallDocuments(7);
      for (int i = 0; i < 4; i++) {
        documents.add(source.next());
        ids.add(library.upload(documents.get(i).name(), documents.get(i).bytes()).text("id"));
      }
      library.quiet(READING);
      List<Path> blobs =
          documents.stream().map(d -> Promises.blob(data, Promises.sha256(d.bytes()))).toList();
      flip(blobs.get(0));
      truncate(blobs.get(1), Files.size(blobs.get(1)) / 2);
      Files.delete(blobs.get(2));
      Files.writeString(data.resolve("blobs").resolve(".DS_Store"), "left by a file browser");

      assertThat(findings(library))
          .containsExactlyInAnyOrder(
              "CHANGED_FILE " + name(blobs.get(0)),
              "CHANGED_FILE " + name(blobs.get(1)),
              "MISSING_FILE " + name(blobs.get(2)));
      Library.Answer gone = library.get("/documents/" + ids.get(2) + "/content");
      assertThat(gone.status()).isEqualTo(410);
      assertThat(gone.text("code")).isEqualTo("ORIGINAL_MISSING");
      assertThat(library.get("/documents/" + ids.get(3) + "/content").status()).isEqualTo(200);

      for (SmallDocuments.SmallDocument each : documents) {
        assertThat(library.upload(each.name(), each.bytes()).status()).isEqualTo(200);
      }
      assertThat(findings(library)).as("after the same bytes were brought again").isEmpty();
    }
  }

  @Test
  void aServerNeverBeginsEmptyOverStoredOriginals() throws Exception {
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

    Files.write(database, whole);
    try (RunningServer server = RunningServer.start(data)) {
      assertThat(server.library().documents()).hasSize(3);
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
    assertThat(ending.words()).contains("guiku: the database").contains(why);
    assertThat(ending.exitCode()).isEqualTo(3);
  }

  private static List<String> findings(Library library) throws Exception {
    List<String> findings = new ArrayList<>();
    for (JsonNode each : library.post("/checks").body().path("findings")) {
      findings.add(each.path("kind").asString() + " " + each.path("subject").asString());
    }
    return findings;
  }

  private static String name(Path blob) {
    return blob.getFileName().toString();
  }

  private static void flip(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private static void truncate(Path file, long length) throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }
}
