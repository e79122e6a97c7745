package org.guiku.ingestion.extract;

import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;

/** What came of a file: its content, or the files it holds. */
public sealed interface Outcome {

  /** A document. */
  record Read(Reading reading) implements Outcome {}

  /** An archive, with its members unpacked. */
  record Unpacked(
      String mediaType, List<Member> members, List<Skipped> skipped, List<Failed> failed)
      implements Outcome {

    public Unpacked {
      members = List.copyOf(members);
      skipped = List.copyOf(skipped);
      failed = List.copyOf(failed);
    }
  }

  /**
   * A member of an archive.
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
      LINK
    }
  }

  /** A member that could not be unpacked, while others could. */
  record Failed(String name, Failure failure) {}
}
