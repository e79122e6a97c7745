package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.List;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.damage.DamageFinder;
import org.guiku.ingestion.extract.MediaTypes.Found;
import org.guiku.ingestion.extract.MediaTypes.Protection;

/** Reads a file of any format. */
public final class FileReading {

  /** Many times the longest plan; beyond it one file would keep the index from all others. */
  static final int MOST_PASSAGES = 200_000;

  /** In characters: a long plan in a single line; each view of a passage holds it whole. */
  static final int LONGEST_PASSAGE = 1_000_000;

  private FileReading() {}

  /**
   * @throws Unreadable for good, with the reason for people
   * @throws IOException when the file could not be got at; worth another try
   */
  public static Outcome read(SourceFile file) throws Unreadable, IOException {
    Found found = MediaTypes.of(file.path(), file.name());
    try {
      return found.protection() == Protection.PASSWORD ? opened(file, found) : content(file, found);
    } catch (Unreadable reason) {
      throw reason.as(found.mediaType());
    } catch (RuntimeException | StackOverflowError broken) {
      throw Broken.of(broken, "The file is damaged, or made to look like what it is not.")
          .as(found.mediaType());
    }
  }

  private static Outcome content(SourceFile file, Found found) throws Unreadable, IOException {
    return switch (found.mediaType()) {
      case MediaTypes.ZIP -> Unzipping.unpack(file);
      case TextTypes.MAIL -> mail(file);
      default ->
          examined(
              readerFor(found).describe(file, found.mediaType()), Outcome.Enclosed.NOTHING, file);
    };
  }

  /** A newer Office file is unlocked here; the readers of the older formats unlock theirs. */
  private static Outcome opened(SourceFile file, Found found) throws Unreadable, IOException {
    if (found.mediaType().equals(MediaTypes.LOCKED_OFFICE)) {
      return read(LockedOffice.opened(file));
    }
    if (Formats.readerFor(found.mediaType()).isEmpty()) {
      throw Locked.wantsPassword();
    }
    if (file.password().isPresent()) {
      return content(file, found);
    }
    return withoutPassword(file, found);
  }

  /** Excel locks what is only to be protected from changes, and opens it without asking. */
  private static Outcome withoutPassword(SourceFile file, Found found)
      throws Unreadable, IOException {
    try {
      if (found.mediaType().equals(MediaTypes.XLS)) {
        return content(file, found);
      }
    } catch (Unreadable asLocked) {
      throw Locked.wantsPassword();
    }
    throw Locked.wantsPassword();
  }

  private static Outcome mail(SourceFile file) throws Unreadable, IOException {
    Outcome.Read mail = MailReading.read(file);
    return examined(new Described(mail.reading(), List.of()), mail.enclosed(), file);
  }

  /** What every reading is looked through for, whatever its format. */
  private static Outcome examined(Described described, Outcome.Enclosed enclosed, SourceFile file)
      throws Unreadable {
    refuseTooLong(described.reading());
    Reading coded = Coded.of(described, file.name());
    return new Outcome.Read(coded.withDamage(DamageFinder.in(coded.passages())), enclosed);
  }

  private static void refuseTooLong(Reading reading) throws Unreadable {
    if (reading.passages().size() > MOST_PASSAGES) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "The file has more than " + MOST_PASSAGES + " paragraphs; divide it.");
    }
    if (reading.passages().stream().anyMatch(each -> each.text().length() > LONGEST_PASSAGE)) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE,
          "A paragraph of the file has more than " + LONGEST_PASSAGE + " characters; divide it.");
    }
  }

  private static FormatReader readerFor(Found found) throws Unreadable {
    return Formats.readerFor(found.mediaType())
        .orElseThrow(
            () ->
                new Unreadable(
                    Failure.Code.UNSUPPORTED,
                    FormatNames.of(found.mediaType())
                        + " is not read here"
                        + FormatNames.advice(found.mediaType())
                        + "."));
  }
}
