package org.guiku.upkeep;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a data directory of a backup. Everything is copied and compared with its hash first, in a
 * folder of its own; only what is whole is moved to its place, the database last.
 */
public final class Restoration {

  /** What is being restored lies here; a server does not start over it. */
  public static final String FOLDER = "restoring";

  /** What a directory may hold that nobody has used. */
  private static final Set<String> NOTHING = Set.of("README.md", "run", "lost+found", FOLDER);

  private final Manifest manifest;
  private final BackupSource source;
  private final Path data;

  private Restoration(Manifest manifest, BackupSource source, Path data) {
    this.manifest = manifest;
    this.source = source;
    this.data = data;
  }

  /** What a backup brought. */
  public record Restored(
      String program, Instant begun, long documents, long files, List<String> lost) {}

  /** Is told how many of how many files are there. */
  public interface Progress {
    void at(long done, long all);
  }

  /** Whether a directory holds what somebody keeps. */
  public static boolean isUsed(Path data) throws IOException {
    if (!Files.exists(data)) {
      return false;
    }
    try (Stream<Path> files = Files.list(data)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> !NOTHING.contains(name) && !name.startsWith("."));
    }
  }

  /**
   * Restores a backup, or leaves nothing of it.
   *
   * @param data a directory that nobody has used
   * @throws UnfitBackup where it is not whole
   */
  public static Restored into(Path data, Path backup, Progress progress)
      throws UnfitBackup, IOException {
    try (BackupSource source = BackupSource.of(backup)) {
      Restoration restoration = new Restoration(source.manifest(), source, data);
      Path restoring = Disk.emptied(data.resolve(FOLDER));
      try {
        restoration.copy(restoring, progress);
        Moving.out(restoring, data);
      } finally {
        FileSystemUtils.deleteRecursively(restoring);
      }
      return restoration.told();
    } catch (ZipException | EOFException e) {
      throw new UnfitBackup("it cannot be unpacked", e);
    }
  }

  private void copy(Path restoring, Progress progress) throws UnfitBackup, IOException {
    Map<String, Content> places = places();
    long done = 0;
    for (Map.Entry<String, Content> each : places.entrySet()) {
      Path place = restoring.resolve(each.getKey());
      Files.createDirectories(place.getParent());
      try (InputStream in = source.open(each.getValue().name())) {
        if (!Disk.write(in, place).equals(each.getValue())) {
          throw new UnfitBackup("its file " + each.getValue().name() + " was changed");
        }
      }
      progress.at(++done, places.size());
    }
  }

  /** Where each file belongs. */
  private Map<String, Content> places() throws UnfitBackup {
    Map<String, Content> places = new LinkedHashMap<>();
    for (Content original : manifest.originals()) {
      places.put(original.name().replaceFirst("^files", "blobs"), original);
    }
    for (Manifest.Setting setting : manifest.settings()) {
      if (!SettingsFiles.isOne(setting.name())) {
        throw new UnfitBackup("it names settings that have no place: " + setting.name());
      }
      places.put(setting.name(), setting.content());
    }
    places.put("db/guiku.mv.db", manifest.database());
    return places;
  }

  private Restored told() {
    return new Restored(
        manifest.program(),
        manifest.begun(),
        manifest.documents(),
        manifest.files().distinct().count(),
        manifest.lost());
  }
}
