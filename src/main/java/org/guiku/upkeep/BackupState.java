package org.guiku.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;

/**
 * How far a backup has come.
 *
 * @param files that belong to it; 0 until the database is copied
 * @param done of these
 * @param copied of these, as they were not there yet
 * @param bytes of what was copied
 * @param lost hashes of originals that are gone or changed and so could not be copied
 */
public record BackupState(
    String path,
    Status status,
    Instant begun,
    long files,
    long done,
    long copied,
    long bytes,
    List<String> lost,
    Optional<Refused> failure) {

  /** Whether it goes on, and how it ended. */
  public enum Status {
    RUNNING,
    DONE,
    STOPPED,
    FAILED
  }

  static BackupState begun(String path, Instant now) {
    return new BackupState(path, Status.RUNNING, now, 0, 0, 0, 0, List.of(), Optional.empty());
  }

  BackupState of(long total) {
    return new BackupState(path, status, begun, total, done, copied, bytes, lost, failure);
  }

  BackupState held() {
    return new BackupState(path, status, begun, files, done + 1, copied, bytes, lost, failure);
  }

  BackupState copied(long more) {
    return new BackupState(
        path, status, begun, files, done + 1, copied + 1, bytes + more, lost, failure);
  }

  BackupState ended(Status end, List<String> gone) {
    return new BackupState(path, end, begun, files, done, copied, bytes, gone, failure);
  }

  BackupState failed(Refused why) {
    return new BackupState(
        path, Status.FAILED, begun, files, done, copied, bytes, lost, Optional.of(why));
  }
}
