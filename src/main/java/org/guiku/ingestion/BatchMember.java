package org.guiku.ingestion;

import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Failure;

/**
 * A member as it was found.
 *
 * @param key where it was found, unique in the batch: added again, it is passed over
 * @param document of what was taken in, or was there before
 * @param refusal of what was refused
 */
record BatchMember(
    String key,
    String name,
    Outcome outcome,
    Optional<DocumentId> document,
    Optional<Refusal> refusal) {

  /** What became of a member before it could become a document of its own. */
  enum Outcome {
    TAKEN,
    DUPLICATE,
    SKIPPED,
    REFUSED
  }

  /**
   * Why a member was not taken in.
   *
   * @param code stable
   * @param detail a sentence for people
   */
  record Refusal(String code, String detail) {}

  /** A member and its place in the batch. */
  record Positioned(int position, BatchMember member) {}

  static BatchMember taken(String key, String name, Registration registration) {
    Outcome outcome = registration.isQueued() ? Outcome.TAKEN : Outcome.DUPLICATE;
    DocumentId document = registration.document().id();
    return new BatchMember(key, name, outcome, Optional.of(document), Optional.empty());
  }

  static BatchMember refused(String key, String name, Failure failure) {
    return refused(key, name, new Refusal(failure.code().name(), failure.detail()));
  }

  static BatchMember refused(String key, String name, Refusal refusal) {
    return new BatchMember(key, name, Outcome.REFUSED, Optional.empty(), Optional.of(refusal));
  }

  static BatchMember skipped(String key, String name) {
    return new BatchMember(key, name, Outcome.SKIPPED, Optional.empty(), Optional.empty());
  }
}
