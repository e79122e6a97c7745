package org.guiku.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.guiku.access.Refused;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.faults.Faults;
import org.guiku.upkeep.Manifest.Setting;

/**
 * One backup being made: the database first, then the originals that it names, last the manifest.
 * An original is stored before its row, so those of the copied rows are all there.
 */
final class Backup {

  private final BlobStore blobs;
  private final Path data;
  private final String program;
  private final List<Content> originals = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private volatile BackupState state;
  private volatile boolean stopped;

  Backup(BlobStore blobs, Path data, String program, BackupState begun) {
    this.blobs = blobs;
    this.data = data;
    this.program = program;
    this.state = begun;
  }

  BackupState state() {
    return state;
  }

  /** Ends it after the file at hand; nothing is left of it then. */
  void stop() {
    stopped = true;
  }

  boolean isRunning() {
    return state.status() == BackupState.Status.RUNNING;
  }

  /** Says how it ended, once nothing more is to be done. */
  void end(BackupState.Status end) {
    turn(now -> now.ended(end, List.copyOf(lost)));
  }

  /** As {@link #end}. */
  void fail(Refused why) {
    turn(now -> now.failed(why));
  }

  /**
   * @throws CancellationException when it was stopped
   */
  void make(BackupPlace place, DatabaseSnapshots snapshots) throws IOException, SQLException {
    try (var kept = blobs.keepAll()) {
      var snapshot = snapshots.take(place.scratch());
      List<Path> settings = SettingsFiles.in(data);
      turn(now -> now.of(1L + settings.size() + snapshot.blobs().size()));
      Content database = add(snapshot.file(), place);
      List<Setting> named = new ArrayList<>();
      for (Path file : settings) {
        named.add(new Setting(file.getFileName().toString(), add(file, place)));
      }
      for (BlobRef ref : snapshot.blobs()) {
        add(ref, place);
      }
      refuseWhenStopped();
      place.seal(
          new Manifest(
              Manifest.FORMAT,
              program,
              state.begun(),
              snapshot.documents(),
              database,
              named,
              originals,
              lost));
    }
  }

  private Content add(Path file, BackupPlace place) throws IOException {
    Content content = Content.of(file);
    if (!add(file, content, place)) {
      throw new IOException(file + " was changed while it was copied");
    }
    return content;
  }

  /** An original that is gone must not keep the others from being saved. */
  private void add(BlobRef ref, BackupPlace place) throws IOException {
    Optional<Content> added = copied(ref, place);
    if (added.isEmpty()) {
      added = place.keep(ref.sha256());
      turn(BackupState::held);
    }
    added.ifPresentOrElse(originals::add, () -> lost.add(ref.sha256()));
  }

  private Optional<Content> copied(BlobRef ref, BackupPlace place) throws IOException {
    try (BlobFile blob = blobs.open(ref)) {
      Content content = new Content(ref.sha256(), Files.size(blob.path()));
      return add(blob.path(), content, place) ? Optional.of(content) : Optional.empty();
    } catch (MissingBlobException e) {
      return Optional.empty();
    }
  }

  private boolean add(Path file, Content content, BackupPlace place) throws IOException {
    refuseWhenStopped();
    if (place.holds(content)) {
      turn(BackupState::held);
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!place.put(in, content)) {
        return false;
      }
    }
    turn(now -> now.copied(content.bytes()));
    Faults.at("in backup");
    return true;
  }

  private void refuseWhenStopped() {
    if (stopped) {
      throw new CancellationException();
    }
  }

  private void turn(UnaryOperator<BackupState> change) {
    state = change.apply(state);
  }
}
