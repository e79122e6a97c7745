package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is filled so far that now the original, now the database, now the index has no room. */
class DiskFullIT {

  private static final Duration HEALING = Duration.ofSeconds(30);

  @TempDir Path disk;
  private Path filler;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    filler = disk.resolve("filler");
    int refused = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString());
    assumeThat(refused).as("a small disk can be mounted here").isZero();
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  @Test
  void aFullDiskRefusesUploadsAndLosesNothing() throws Exception {
    fillUpTo(List.of(0L, 24L, 96L, 160L, 512L));
  }

  @Test
  @Tag("nightly")
  void aFullDiskRefusesUploadsAndLosesNothingWhereverItIsFull() throws Exception {
    List<Long> left = new ArrayList<>();
    for (long kilobytes = 0; kilobytes < 480; kilobytes += 8) {
      left.add(kilobytes);
    }
    fillUpTo(left);
  }

  private void fillUpTo(List<Long> kilobytesLeft) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(13);
    Duration longest = Duration.ZERO;
    try (RunningServer server =
        RunningServer.start(disk.resolve("data"), "--guiku.disk-reserve=0B")) {
      Library library = server.library();
      upload(library, documents, promises);
      promises.hold(server, HEALING);
      for (long left : kilobytesLeft) {
        fill(left << 10);
        int refused = 0;
        for (int i = 0; i < 8; i++) {
          refused += upload(library, documents, promises) == 202 ? 0 : 1;
        }
        Thread.sleep(1500);
        refused += upload(library, documents, promises) == 202 ? 0 : 1;
        assertThat(library.search("规划").status()).as("search while full").isEqualTo(200);
        Files.delete(filler);
        Duration healed = healed(server, documents, promises);
        longest = healed.compareTo(longest) > 0 ? healed : longest;
        System.out.printf(
            "%d kB left: %d of 9 refused, whole again after %d ms%n",
            left, refused, healed.toMillis());
      }
    }
    assertThat(longest).isLessThan(HEALING);
  }

  private static int upload(Library library, SmallDocuments documents, Promises promises)
      throws Exception {
    SmallDocuments.SmallDocument next = documents.next();
    Library.Answer answer = library.upload(next.name(), next.bytes());
    promises.remember(answer, next.bytes(), next.phrase());
    assertThat(answer.status()).as(answer.body().toString()).isIn(202, 507, 503);
    if (answer.status() == 507) {
      assertThat(answer.text("code")).isEqualTo("STORAGE_FULL");
    }
    return answer.status();
  }

  private static Duration healed(RunningServer server, SmallDocuments documents, Promises promises)
      throws Exception {
    long begin = System.nanoTime();
    while (upload(server.library(), documents, promises) != 202) {
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(HEALING);
      Thread.sleep(200);
    }
    promises.hold(server, HEALING);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private void fill(long left) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    try (FileChannel channel =
        FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (Files.getFileStore(disk).getUsableSpace() > left) {
        channel.write(bytes.clear());
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
