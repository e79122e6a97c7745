package org.guiku.ingestion.extract;

import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;

/** What came of a file. */
public sealed interface Outcome {

  /** A document, and the files it brings with it, as a mail does. */
  record Read(Reading reading, Enclosed enclosed) implements Outcome {

    public Read(Reading reading) {
      this(reading, Enclosed.NOTHING);
    }
  }

  /** An archive, which is nothing but the files in it. */
  record Unpacked(String mediaType, Enclosed enclosed) implements Outcome {}

  /** The files that lay in another, unpacked. */
  record Enclosed(List<Member> members, List<Skipped> skipped, List<Failed> failed) {

    public static final Enclosed NOTHING = new Enclosed(List.of(), List.of(), List.of());

    public Enclosed {
      members = List.copyOf(members);
      skipped = List.copyOf(skipped);
      failed = List.copyOf(failed);
    }
  }

  /**
   * A member of an archive, or what is attached to a mail.
   *
   * @param name its own, without folders
   * @param file where it was unpacked to
   */
  record Member(String name, Path file, long bytes) {}

  /** A member that is no document. */
  record Skipped(String name, Why why) {

    /** Why a member is passed over. */
    public enum Why {
      FOLDER,
      HIDDEN,
      EMPTY,
      LINK,
      /** A picture within the text of a mail, or a signature over it. */
      PART_OF_THE_MAIL
    }
  }

  /** A member that could not be unpacked, while others could. */
  record Failed(String name, Failure failure) {}
}
