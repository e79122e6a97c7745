package org.guiku.upkeep;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Copies of everything that is kept, made one at a time while the server serves. */
@Service
public class Backups {

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  /** How long the end of the server waits for one that it stops. */
  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final BlobStore blobs;
  private final DatabaseSnapshots snapshots;
  private final Path data;
  private final String program;
  private final Clock clock;
  private @Nullable Backup latest;
  private @Nullable Thread thread;

  Backups(
      BlobStore blobs,
      DatabaseSnapshots snapshots,
      @Value("${guiku.data}") Path data,
      @Value("${guiku.version:development}") String program,
      Clock clock) {
    this.blobs = blobs;
    this.snapshots = snapshots;
    this.data = data;
    this.program = program;
    this.clock = clock;
  }

  /**
   * Begins a backup, which goes on by itself.
   *
   * @param path a folder, or a ZIP where it ends so; absolute
   * @throws Refused 403 OPERATOR_WANTED, as the copy holds what everyone wrote; 409 BACKUP_RUNNING
   *     while another is being made, BACKUP_PLACE_TAKEN, BACKUP_UNWRITABLE; 400 BAD_BACKUP_PATH,
   *     BACKUP_IN_DATA
   */
  public synchronized BackupState begin(String path, Viewer viewer) {
    refuseOthers(viewer);
    if (latest != null && latest.isRunning()) {
      throw new Refused(409, "BACKUP_RUNNING");
    }
    BackupPlace place = opened(path);
    Backup backup = new Backup(blobs, data, program, BackupState.begun(path, clock.instant()));
    latest = backup;
    thread = Thread.ofPlatform().daemon().name("backup").start(() -> make(backup, place));
    return backup.state();
  }

  /**
   * How far the latest backup since the server began has come.
   *
   * @throws Refused 403 OPERATOR_WANTED
   */
  public synchronized Optional<BackupState> latest(Viewer viewer) {
    refuseOthers(viewer);
    return Optional.ofNullable(latest).map(Backup::state);
  }

  /**
   * Stops the one that is being made; an older one in its place stays.
   *
   * @throws Refused 403 OPERATOR_WANTED
   */
  public synchronized void stop(Viewer viewer) {
    refuseOthers(viewer);
    if (latest != null) {
      latest.stop();
    }
  }

  @PreDestroy
  void end() throws InterruptedException {
    stop(new Viewer.Operator());
    Thread making = thread;
    if (making != null) {
      making.join(STOPPING);
    }
  }

  private static void refuseOthers(Viewer viewer) {
    if (!(viewer instanceof Viewer.Operator)) {
      throw new Refused(403, "OPERATOR_WANTED");
    }
  }

  private BackupPlace opened(String path) {
    try {
      return BackupPath.checked(path, data).open();
    } catch (IOException e) {
      LOG.warn("no backup can be written to {}: {}", path, e.toString());
      throw refusal(e, path);
    }
  }

  private void make(Backup backup, BackupPlace place) {
    String path = backup.state().path();
    try {
      try (place) {
        backup.make(place, snapshots);
      }
      LOG.info("backed up to {}", path);
      backup.end(BackupState.Status.DONE);
    } catch (CancellationException e) {
      backup.end(BackupState.Status.STOPPED);
    } catch (IOException | SQLException | RuntimeException | OutOfMemoryError e) {
      LOG.warn("the backup to {} failed", path, e);
      backup.fail(refusal(e, path));
    }
  }

  private static Refused refusal(Throwable e, String path) {
    if (Disk.isFull(e)) {
      return new Refused(507, "BACKUP_NO_SPACE", path);
    }
    return e instanceof IOException
        ? new Refused(409, "BACKUP_UNWRITABLE", path)
        : new Refused(500, "BACKUP_FAILED", path);
  }
}
