package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guiku.documents.Failure;

/** Files that are text as a whole. */
final class TextFiles {

  /** A worker with 1 GB of memory holds the bytes, the text and its passages side by side. */
  static final long LONGEST = 64L << 20;

  private TextFiles() {}

  static byte[] bytesOf(Path file) throws Unreadable, IOException {
    if (Files.size(file) > LONGEST) {
      throw tooLong();
    }
    return Files.readAllBytes(file);
  }

  static String textOf(Path file) throws Unreadable, IOException {
    return Encodings.decode(bytesOf(file))
        .orElseThrow(
            () ->
                new Unreadable(
                    Failure.Code.UNSUPPORTED,
                    "The file begins like a text but holds binary data."));
  }

  static Unreadable tooLong() {
    return new Unreadable(
        Failure.Code.TOO_LARGE,
        "The file holds more than 64 MB of text; split it and take the parts in.");
  }
}
