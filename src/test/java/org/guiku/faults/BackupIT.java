package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Backups of a server that serves, and what comes back of them. */
class BackupIT {

  private static final Duration WORK = Duration.ofSeconds(60);
  private static final List<String> QUERIES =
      List.of("规划", "\"取得明显进展\"", "样板县 -山水", "山水 OR 林田", "title:发展规划");

  @TempDir Path folder;

  private final SmallDocuments documents = new SmallDocuments(31);
  private final Promises promises = new Promises();

  @Test
  void whatWasAcknowledgedBeforeABackupComesBackAndIsFoundAsBefore() throws Exception {
    BackupOf growing = new BackupOf(folder.resolve("backup"));
    BackupOf meanwhile = new BackupOf(folder.resolve("backup.zip"));
    Promises known;
    List<String> answers;
    try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
      Library library = server.library();
      Files.writeString(folder.resolve("data").resolve("synonyms.txt"), "试验县,样板县\n");
      Crowd.uploading(library, documents, promises, 2, 4).join();
      assertThat(growing.made(library).path("copied").asInt())
          .as("8 originals, the synonyms, the database")
          .isEqualTo(10);

      Crowd crowd = Crowd.uploading(library, documents, promises, 4, 20);
      await().atMost(Duration.ofMinutes(1)).until(() -> promises.size() > 20);
      known = promises.soFar();
      meanwhile.made(library);
      System.out.printf(
          "%d acknowledged when the backup began, %d when it ended%n",
          known.size(), promises.size());
      crowd.join();
      library.quiet(WORK);

      answers = answers(library);
      JsonNode last = growing.made(library);
      assertThat(last.path("copied").asInt()).as("80 new ones, the database").isEqualTo(81);
      assertThat(last.path("lost").isEmpty()).isTrue();
      assertThat(files(growing)).as("nothing of the older one is left over").isEqualTo(90);
    }
    restored(meanwhile, "from-zip", known).close();
    try (RunningServer again = restored(growing, "from-folder", promises)) {
      assertThat(answers(again.library())).isEqualTo(answers);
    }
  }

  @Test
  void aServerKilledInTheMiddleOfABackupLeavesTheOlderOneAsItWas() throws Exception {
    Path data = folder.resolve("data");
    Path order = folder.resolve("order");
    BackupOf backup = new BackupOf(folder.resolve("backup"));
    try (RunningServer server = RunningServer.start(data, "-Dguiku.faults=" + order)) {
      Crowd.uploading(server.library(), documents, promises, 1, 3).join();
      server.library().quiet(WORK);
      backup.made(server.library());
      Crowd.uploading(server.library(), documents, promises, 1, 5).join();
      Files.writeString(order, "in backup:3");
      backup.begin(server.library());
      assertThat(server.awaitEnd(WORK)).as("it ended in the backup").isEqualTo(137);
    }
    Files.delete(order);
    RunningServer.Ending older = backup.restored(folder.resolve("older"));
    assertThat(older.exitCode()).as(older.words()).isZero();
    assertThat(older.words()).contains("3 documents", "4 files");

    try (RunningServer server = RunningServer.start(data)) {
      promises.hold(server, WORK);
      assertThat(backup.made(server.library()).path("files").asInt()).isEqualTo(9);
      assertThat(backup.place().resolve("unfinished")).doesNotExist();
    }
  }

  @Test
  void brokenBackupsAndUsedDirectoriesAreRefusedAndOriginalsThatAreGoneAreTold() throws Exception {
    Path data = folder.resolve("data");
    BackupOf backup = new BackupOf(folder.resolve("backup"));
    Path original;
    try (RunningServer server = RunningServer.start(data)) {
      Library library = server.library();
      Crowd.uploading(library, documents, promises, 1, 2).join();
      library.quiet(WORK);
      assertThat(backup.made(library).path("lost").isEmpty()).isTrue();

      original = anyOf(data.resolve("blobs"));
      Files.move(original, folder.resolve("aside"));
      BackupOf other = new BackupOf(folder.resolve("other"));
      assertThat(other.made(library).path("lost").valueStream().map(JsonNode::asString))
          .containsExactly(original.getFileName().toString());
      assertThat(backup.made(library).path("lost").isEmpty())
          .as("an older backup still has it")
          .isTrue();
      fullDisk(library);
    }
    RunningServer.Ending used = backup.restored(data);
    assertThat(used.exitCode()).isEqualTo(3);
    assertThat(used.words()).contains("is not empty").doesNotContain("\tat ");

    Path kept = backup.place().resolve("files").resolve(data.resolve("blobs").relativize(original));
    Files.copy(kept, folder.resolve("whole"));
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 1;
    Files.write(kept, bytes);
    RunningServer.Ending broken = backup.restored(folder.resolve("new"));
    assertThat(broken.exitCode()).isEqualTo(3);
    assertThat(broken.words()).contains("was changed").doesNotContain("\tat ");
    assertThat(folder.resolve("new")).doesNotExist();

    Files.move(folder.resolve("whole"), kept, StandardCopyOption.REPLACE_EXISTING);
    assertThat(backup.restored(folder.resolve("new")).exitCode()).isZero();
  }

  /** A disk of one megabyte has room for the originals and not for the database. */
  private void fullDisk(Library library) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String[] mount = {"mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()};
    assumeThat(run(mount)).as("a small disk can be mounted here").isZero();
    try {
      BackupOf backup = new BackupOf(disk.resolve("backup"));
      backup.begin(library);
      JsonNode ended = backup.ended(library);
      assertThat(ended.path("status").asString()).isEqualTo("FAILED");
      assertThat(ended.path("failure").path("code").asString()).isEqualTo("BACKUP_NO_SPACE");
      assertThat(backup.place()).doesNotExist();
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private RunningServer restored(BackupOf backup, String name, Promises known) throws Exception {
    RunningServer.Ending ending = backup.restored(folder.resolve(name));
    assertThat(ending.exitCode()).as(ending.words()).isZero();
    RunningServer server = RunningServer.start(folder.resolve(name));
    Library library = server.library();
    library.quiet(WORK);
    int documents = library.documents().size();
    await().atMost(WORK).until(() -> indexed(library) == documents);
    known.hold(server, WORK);
    return server;
  }

  private static int indexed(Library library) throws Exception {
    return library.post("/checks").body().path("indexed").asInt();
  }

  /** All that a person sees of them: which documents, in what order, with what passages. */
  private static List<String> answers(Library library) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String query : QUERIES) {
      JsonNode answer = library.search(query).body();
      assertThat(answer.path("total").asInt()).as(query).isPositive();
      answers.add(answer.path("total") + " " + answer.path("hits") + " " + answer.path("facets"));
    }
    return answers;
  }

  private static long files(BackupOf backup) throws Exception {
    try (Stream<Path> files = Files.walk(backup.place().resolve("files"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static Path anyOf(Path blobs) throws Exception {
    try (Stream<Path> files = Files.walk(blobs)) {
      return files
          .filter(file -> file.getFileName().toString().length() == 64)
          .findFirst()
          .orElseThrow();
    }
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
