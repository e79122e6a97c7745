package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The file of the embedded database, without which stored originals are nobody's. */
record DatabaseFile(Path data) {

  private static final String MEND = "; put it back from a backup, nothing was changed";

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

  /** The sentence for a start that failed because of it. */
  Optional<String> damage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException e && isDamage(e.getErrorCode())) {
        return Optional.of("the database " + file() + " is damaged" + MEND);
      }
    }
    return Optional.empty();
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
