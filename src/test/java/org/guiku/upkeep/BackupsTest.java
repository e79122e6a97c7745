package org.guiku.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.blobs.filesystem.FileBlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class BackupsTest {

  private static final Viewer OPERATOR = new Viewer.Operator();

  @TempDir Path folder;
  private final CountDownLatch copying = new CountDownLatch(1);
  private Backups backups;

  /** A database that is copied for as long as the test wants. */
  private final DatabaseSnapshots snapshots =
      new DatabaseSnapshots(null) {
        @Override
        Snapshot take(Path scratch) throws IOException {
          try {
            copying.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return new Snapshot(
              Files.writeString(scratch.resolve("database.mv.db"), "rows"), 0, List.of());
        }
      };

  @BeforeEach
  void begin() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    var blobs = new FileBlobStore(data.resolve("blobs"), DataSize.ofBytes(0), Clock.systemUTC());
    backups = new Backups(blobs, snapshots, data, "0.1.0", Clock.systemUTC());
  }

  @AfterEach
  void end() throws InterruptedException {
    copying.countDown();
    backups.end();
  }

  @Test
  void onlyWhoCanReadTheDataDirectoryMayCopyIt() {
    Viewer anybody = new Viewer.Anonymous();
    isRefused("OPERATOR_WANTED", () -> backups.begin(backup(), anybody));
    isRefused("OPERATOR_WANTED", () -> backups.latest(anybody));
    isRefused("OPERATOR_WANTED", () -> backups.stop(anybody));
    assertThat(folder.resolve("backup")).doesNotExist();
    assertThat(backups.latest(OPERATOR)).isEmpty();
  }

  @Test
  void oneIsMadeAtATime() throws Exception {
    backups.begin(backup(), OPERATOR);
    isRefused("BACKUP_RUNNING", () -> backups.begin(folder + "/other", OPERATOR));
    copying.countDown();
    assertThat(ended().status()).isEqualTo(BackupState.Status.DONE);
  }

  @Test
  void theNextBeginsAsSoonAsTheLastIsSaidToBeDone() throws Exception {
    copying.countDown();
    for (int n = 0; n < 30; n++) {
      backups.begin(backup(), OPERATOR);
      assertThat(ended().status()).isEqualTo(BackupState.Status.DONE);
    }
  }

  @Test
  void oneThatIsStoppedLeavesNothing() throws Exception {
    backups.begin(backup(), OPERATOR);
    backups.stop(OPERATOR);
    copying.countDown();
    assertThat(ended().status()).isEqualTo(BackupState.Status.STOPPED);
    assertThat(folder.resolve("backup")).doesNotExist();
  }

  private BackupState ended() {
    BackupState state = backups.latest(OPERATOR).orElseThrow();
    while (state.status() == BackupState.Status.RUNNING) {
      Thread.onSpinWait();
      state = backups.latest(OPERATOR).orElseThrow();
    }
    return state;
  }

  private String backup() {
    return folder.resolve("backup").toString();
  }

  private static void isRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
