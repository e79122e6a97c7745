package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading process is killed under its file. */
class WorkerKillIT {

  /** Small ones, which are read several to a task. */
  private static final int MEMBERS = 60;

  @TempDir Path data;

  /** In each a worker is busy for a while: PDF, Office, and a scan that goes to OCR. */
  private static final List<String> LARGER =
      List.of("06-plan.pdf", "05-approval-draft.docx", "29-targets.xlsx", "35-scanned-reply.pdf");

  @Test
  void theFileUnderAKilledWorkerIsReadAgainAndTheOthersNeverNotice() throws Exception {
    killWorkers(Rounds.of("kills of workers", 10));
  }

  @Test
  @Tag("nightly")
  void theOthersNeverNoticeAHundredKilledWorkers() throws Exception {
    killWorkers(Rounds.of("kills of workers", 100));
  }

  private void killWorkers(Rounds rounds) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(rounds.seed());
    try (RunningServer server = RunningServer.start(data)) {
      server.library().upload("many.zip", archive(documents, MEMBERS));
      for (String name : LARGER) {
        byte[] bytes = Files.readAllBytes(Path.of("sample-docs", name));
        promises.remember(server.library().upload(name, bytes), bytes, "");
      }
      Crowd crowd = Crowd.uploading(server.library(), documents, promises, 2, 3 * rounds.number());
      Random random = new Random(rounds.seed());
      int killed = 0;
      for (int i = 0; i < rounds.number(); i++) {
        Thread.sleep(random.nextInt(200, 1000));
        for (ProcessHandle worker : server.workers()) {
          worker.destroyForcibly();
          killed++;
        }
      }
      crowd.join();
      Duration taken = promises.hold(server, Duration.ofSeconds(120));
      assertThat(total(server, "FAILED"))
          .as("larger files that %d kills met three times", killed)
          .isLessThanOrEqualTo(LARGER.size());
      assertThat(total(server, "READY") + total(server, "FAILED"))
          .as("the archive, its members and what came one by one")
          .isEqualTo(1 + MEMBERS + promises.size());
      System.out.printf("%d workers killed, quiet after %d ms%n", killed, taken.toMillis());
    }
  }

  @Test
  void aFileThatKillsItsWorkerEveryTimeFailsAfterThreeTries() throws Exception {
    try (RunningServer server = RunningServer.start(data)) {
      Library library = server.library();
      String id = library.upload("大.zip", slowArchive()).text("id");
      int killed = 0;
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!status(library, id).equals("FAILED") && System.nanoTime() < end) {
        if (isUnpacking()) {
          for (ProcessHandle worker : server.workers()) {
            killed += worker.destroyForcibly() ? 1 : 0;
            worker.onExit().get(5, TimeUnit.SECONDS);
          }
        }
        Thread.sleep(5);
      }
      assertThat(status(library, id)).as("after %d deaths", killed).isEqualTo("FAILED");
      assertThat(killed).isLessThanOrEqualTo(4);
      assertThat(library.document(id).path("failure").path("code").asString()).isEqualTo("CORRUPT");
      System.out.printf("failed for good after %d killed workers%n", killed);
      SmallDocuments.SmallDocument next = new SmallDocuments(12).next();
      Promises promises = new Promises();
      promises.remember(library.upload(next.name(), next.bytes()), next.bytes(), next.phrase());
      promises.hold(server, Duration.ofSeconds(30));
      assertThat(server.workers()).hasSizeLessThanOrEqualTo(2);
    }
  }

  private static int total(RunningServer server, String status) throws Exception {
    return server.library().get("/documents?status=" + status).body().path("total").asInt();
  }

  private static String status(Library library, String id) throws Exception {
    return library.document(id).path("status").asString();
  }

  /** Only then the death of a worker is the archive's; one that is starting dies for nobody. */
  private boolean isUnpacking() throws Exception {
    Path incoming = data.resolve("blobs").resolve("incoming");
    try (Stream<Path> files = Files.list(incoming)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("unpacked"));
    }
  }

  private static byte[] archive(SmallDocuments documents, int members) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members; i++) {
        SmallDocuments.SmallDocument member = documents.next();
        zip.putNextEntry(new ZipEntry(member.name()));
        zip.write(member.bytes());
      }
    }
    return bytes.toByteArray();
  }

  /** Takes longer to unpack than a test to notice that it has begun. */
  private static byte[] slowArchive() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] noise = new byte[32 << 20];
    new java.util.Random(1).nextBytes(noise);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 2; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(noise);
      }
    }
    return bytes.toByteArray();
  }
}
