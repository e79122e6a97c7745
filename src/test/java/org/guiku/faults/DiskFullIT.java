package org.guiku.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is filled so far that now the original, now the database, now the index has no room. */
class DiskFullIT {

  private static final Duration HEALING = Duration.ofSeconds(30);

  @TempDir Path place;
  private Disk disk;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    disk = Disk.mountedAt(place);
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void aFullDiskRefusesUploadsAndLosesNothing() throws Exception {
    fillUpTo(Rounds.of("full disks", 10), 34);
  }

  @Test
  @Tag("nightly")
  void aFullDiskRefusesUploadsAndLosesNothingWhereverItIsFull() throws Exception {
    fillUpTo(Rounds.of("full disks", 60), 8);
  }

  /** From no room at all upwards, so that each time another write is the first that fails. */
  private void fillUpTo(Rounds rounds, int step) throws Exception {
    fillUpTo(LongStream.range(0, rounds.number()).mapToObj(i -> i * step).toList(), rounds.seed());
  }

  private void fillUpTo(List<Long> kilobytesLeft, long seed) throws Exception {
    Promises promises = new Promises();
    SmallDocuments documents = new SmallDocuments(seed);
    Duration longest = Duration.ZERO;
    try (RunningServer server = RunningServer.start(disk.data(), "--guiku.disk-reserve=0B")) {
      Library library = server.library();
      upload(library, documents, promises);
      promises.hold(server, HEALING);
      for (long left : kilobytesLeft) {
        disk.fillUpTo(left << 10);
        int refused = 0;
        for (int i = 0; i < 8; i++) {
          refused += upload(library, documents, promises) == 202 ? 0 : 1;
        }
        Thread.sleep(1500);
        refused += upload(library, documents, promises) == 202 ? 0 : 1;
        assertThat(library.search("规划").status()).as("search while full").isEqualTo(200);
        disk.free();
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
}
