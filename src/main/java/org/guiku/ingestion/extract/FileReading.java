package org.guiku.ingestion.extract;

import java.io.IOException;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.MediaTypes.Found;
import org.guiku.ingestion.extract.MediaTypes.Protection;

/** Reads a file of any format. */
public final class FileReading {

  /** Many times the longest plan; beyond it one file would keep the index from all others. */
  private static final int MOST_PASSAGES = 200_000;

  private FileReading() {}

  /**
   * @throws Unreadable for good, with the reason for people
   * @throws IOException when the file could not be got at; worth another try
   */
  public static Outcome read(SourceFile file) throws Unreadable, IOException {
    Found found = MediaTypes.of(file.path(), file.name());
    try {
      refuseLocked(found);
      return found.mediaType().equals(MediaTypes.ZIP)
          ? Unzipping.unpack(file)
          : new Outcome.Read(Coded.of(described(file, found), file.name()));
    } catch (Unreadable reason) {
      throw reason.as(found.mediaType());
    } catch (RuntimeException | StackOverflowError broken) {
      throw Broken.of(broken, "The file is damaged, or made to look like what it is not.")
          .as(found.mediaType());
    }
  }

  private static Described described(SourceFile file, Found found) throws Unreadable, IOException {
    Described described = readerFor(found).describe(file, found.mediaType());
    if (described.reading().passages().size() > MOST_PASSAGES) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "The file has more than " + MOST_PASSAGES + " paragraphs; divide it.");
    }
    return described;
  }

  private static void refuseLocked(Found found) throws Unreadable {
    if (found.protection() == Protection.PASSWORD) {
      throw new Unreadable(
          Failure.Code.ENCRYPTED, "The file wants a password; save it without one.");
    }
  }

  private static FormatReader readerFor(Found found) throws Unreadable {
    return Formats.readerFor(found.mediaType())
        .orElseThrow(
            () ->
                new Unreadable(
                    Failure.Code.UNSUPPORTED,
                    FormatNames.of(found.mediaType())
                        + " is not read here; save it as PDF or DOCX."));
  }
}
