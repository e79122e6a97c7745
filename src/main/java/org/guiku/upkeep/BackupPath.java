package org.guiku.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.access.Refused;

/** Where an operator wants a backup: a folder, or a ZIP where the name ends so. */
record BackupPath(Path path) {

  private static final Set<String> OURS =
      Set.of(Manifest.NAME, FolderPlace.FILES, FolderPlace.UNFINISHED, "lost+found");

  /**
   * @param data the data directory
   * @throws Refused 400 BAD_BACKUP_PATH where it is not absolute, BACKUP_IN_DATA where it lies in
   *     the data directory; 409 BACKUP_PLACE_TAKEN where something else is
   */
  static BackupPath checked(String given, Path data) throws IOException {
    BackupPath wanted = new BackupPath(absolute(given));
    if (real(wanted.path).startsWith(real(data))) {
      throw new Refused(400, "BACKUP_IN_DATA", given);
    }
    if (!wanted.isFree()) {
      throw new Refused(409, "BACKUP_PLACE_TAKEN", given);
    }
    return wanted;
  }

  BackupPlace open() throws IOException {
    if (!isZip()) {
      return new FolderPlace(path);
    }
    Files.createDirectories(path.getParent());
    return new ZipPlace(path);
  }

  /** A semicolon would be read as a setting in the address of the database that is copied there. */
  private static Path absolute(String given) {
    try {
      Path path = Path.of(given).normalize();
      if (path.isAbsolute() && path.getParent() != null && given.indexOf(';') < 0) {
        return path;
      }
    } catch (InvalidPathException e) {
      // It is refused below.
    }
    throw new Refused(400, "BAD_BACKUP_PATH", given);
  }

  /** Where it leads, though its end may not be there yet. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return Files.exists(absolute) || parent == null
        ? absolute.toRealPath()
        : real(parent).resolve(absolute.getFileName());
  }

  private boolean isZip() {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") && !Files.isDirectory(path);
  }

  /** Nothing is there, or another backup. */
  private boolean isFree() throws IOException {
    if (!Files.exists(path)) { // or cannot be looked at, which writing there will say
      return true;
    }
    if (!Files.isDirectory(path)) {
      return isZip() && isBackup();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).allMatch(BackupPath::isOurs);
    }
  }

  private boolean isBackup() throws IOException {
    try (BackupSource old = BackupSource.of(path)) {
      return old.has(Manifest.NAME);
    } catch (UnfitBackup e) {
      return false;
    }
  }

  private static boolean isOurs(String name) {
    return OURS.contains(name) || name.startsWith(".");
  }
}
