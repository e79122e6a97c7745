package org.guiku.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobRef;

/**
 * One file that was taken in, and what is known of it.
 *
 * @param fileName as uploaded, without folders
 * @param bytes length of the original
 * @param pages where the format has pages and it was read
 * @param characters without white space; 0 until it was read
 * @param passages 0 until it was read
 * @param language BCP 47
 * @param readership who may read it
 * @param planCode a person's, else the one on its cover
 * @param codes what holds of it, with where each value comes from
 * @param damage what is broken in its text
 * @param vectors how far its passages have come to vectors
 * @param container the archive or mail it came in
 * @param depth how many archives and mails are around it
 * @param importedId what another system calls it, where it came from one
 * @param withdrawn while it is out of use
 */
public record Document(
    DocumentId id,
    String title,
    String fileName,
    DocumentKind kind,
    Status status,
    Optional<Failure> failure,
    Optional<Reading.Partial> partial,
    String mediaType,
    long bytes,
    BlobRef blob,
    OptionalInt pages,
    long characters,
    int passages,
    Optional<String> language,
    Instant receivedAt,
    Readership readership,
    Optional<String> planCode,
    Codes codes,
    List<Damage> damage,
    Vectors vectors,
    Optional<DocumentId> container,
    int depth,
    Optional<String> importedId,
    Optional<Withdrawal> withdrawn) {

  /** The media type of what nobody has looked into yet. */
  public static final String UNKNOWN_TYPE = "application/octet-stream";

  /** How far a document has come. Only what is READY is found. */
  public enum Status {
    QUEUED,
    EXTRACTING,
    INDEXING,
    READY,
    FAILED
  }

  /** How far the passages of a document have come to vectors, by which their meaning is found. */
  public enum Vectors {
    /** It has no text, or no vectors are made here. */
    NONE,
    WANTED,
    /** All are stored, the index has not yet followed. */
    MADE,
    FOUND;

    /** Whether a search will know more of the document than it does now. */
    public boolean arePending() {
      return this == WANTED || this == MADE;
    }

    public boolean areStored() {
      return this == MADE || this == FOUND;
    }
  }

  public Document {
    damage = List.copyOf(damage);
  }

  public Visibility visibility() {
    return readership.visibility();
  }

  /** Whether it exists for the viewer. */
  public boolean existsFor(Viewer viewer) {
    return withdrawn.isEmpty() && readership.isOpenTo(viewer);
  }

  /** Number of the five-year period, 14 for 2021 to 2025. */
  public OptionalInt period() {
    return codes.period();
  }
}
