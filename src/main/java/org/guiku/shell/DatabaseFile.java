package org.guiku.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.guiku.upkeep.Restoration;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The file of the embedded database, without which stored originals are nobody's. */
record DatabaseFile(Path data) {

  private static final String MEND =
      "; nothing was changed; restore a backup into an empty directory:"
          + " guiku restore BACKUP --data DIR";

  /** Bytes of the store's head, which is text. */
  private static final int HEAD = 256;

  /** As H2 2.4 writes it when it closes a store of format 3: numbers are hexadecimal. */
  private static final Pattern CLOSED =
      Pattern.compile("H:[0-9a-f]+,block:([0-9a-f]{1,9}),blockSize:([0-9a-f]{1,5}),.*clean:1,");

  /**
   * @throws CannotRun where a backup was being restored when its process ended
   */
  void refuseWhereHalfRestored() throws CannotRun {
    if (Files.exists(data.resolve(Restoration.FOLDER))) {
      throw new CannotRun(
          "a backup was being restored into "
              + data
              + " and that was cut off; restore it again, or delete the folder "
              + Restoration.FOLDER);
    }
  }

  /**
   * A database that is gone would begin anew, empty, over originals that then count as left over.
   *
   * @throws CannotRun where originals lie without it
   */
  void refuseWhereMissing() throws CannotRun, IOException {
    boolean missing = !Files.exists(file()) || Files.size(file()) == 0;
    if (missing && hasOriginals()) {
      throw new CannotRun(
          "the database " + file() + " is missing, though originals are stored" + MEND);
    }
  }

  /**
   * A database that was closed knows where it ended. Where its file is shorter now, the store would
   * go back to what it held long before, and say nothing.
   *
   * @throws CannotRun where the file ends before what it held last
   */
  void refuseWhereCutOff() throws CannotRun, IOException {
    if (Files.exists(file()) && Files.size(file()) > 0 && lastHeld() >= Files.size(file())) {
      throw new CannotRun(damaged());
    }
  }

  /** Offset of the last chunk of a store that was closed; 0 where it was not, or has no head. */
  private long lastHeld() throws IOException {
    byte[] head = new byte[HEAD];
    try (InputStream in = Files.newInputStream(file())) {
      in.readNBytes(head, 0, HEAD);
    }
    Matcher closed = CLOSED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return closed.lookingAt()
        ? Long.parseLong(closed.group(1), 16) * Long.parseLong(closed.group(2), 16)
        : 0;
  }

  /** The sentence for a start that failed because of it. */
  Optional<String> damage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException e && isDamage(e.getErrorCode())) {
        return Optional.of(damaged());
      }
      if (cause instanceof FlywayValidateException e) {
        return Optional.of(ofAnotherVersion(e));
      }
    }
    return Optional.empty();
  }

  private String ofAnotherVersion(FlywayValidateException e) {
    boolean isNewer = String.valueOf(e.getMessage()).contains("not resolved locally");
    return "the database %s is of %s version of the program; start that one, or put back a backup of this one with guiku restore, nothing was changed"
        .formatted(file(), isNewer ? "a newer" : "another");
  }

  private static boolean isDamage(int code) {
    return switch (code) {
      case DataUtils.ERROR_READING_FAILED,
          DataUtils.ERROR_UNSUPPORTED_FORMAT,
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_CHUNK_NOT_FOUND ->
          true;
      default -> false;
    };
  }

  private String damaged() {
    return "the database " + file() + " is damaged" + MEND;
  }

  private Path file() {
    return data.resolve("db").resolve("guiku.mv.db");
  }

  private boolean hasOriginals() throws IOException {
    Path blobs = data.resolve("blobs");
    if (!Files.isDirectory(blobs)) {
      return false;
    }
    try (Stream<Path> files = Files.find(blobs, 2, (file, attributes) -> isOriginal(file))) {
      return files.findAny().isPresent();
    }
  }

  private static boolean isOriginal(Path file) {
    return String.valueOf(file.getFileName()).matches("[0-9a-f]{64}");
  }
}
