package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import org.guiku.documents.Failure;

/** What a library's exception means for the file it was thrown over. */
final class Broken {

  /** How the operating system words failures that are not the file's fault. */
  private static final Pattern OF_THE_SYSTEM =
      Pattern.compile("Input/output error|No space left on device|Disk quota exceeded.*");

  private Broken() {}

  /**
   * @param detail a sentence for people
   * @throws IOException the cause itself, where the file system failed and not the file
   */
  static Unreadable of(Throwable cause, String detail) throws IOException {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof Unreadable known) {
        return known;
      }
      if (t instanceof IOException io && isOfTheSystem(io)) {
        throw io;
      }
      if (String.valueOf(t.getMessage()).startsWith("Zip bomb detected")) {
        return new Unreadable(
            Failure.Code.BOMB, "The file unpacks to far more than an honest one would.", cause);
      }
    }
    return new Unreadable(Failure.Code.CORRUPT, detail, cause);
  }

  private static boolean isOfTheSystem(IOException io) {
    return io instanceof FileSystemException
        || OF_THE_SYSTEM.matcher(String.valueOf(io.getMessage())).matches();
  }
}
