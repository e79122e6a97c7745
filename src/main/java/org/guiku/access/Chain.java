package org.guiku.access;

import java.util.Optional;
import org.guiku.access.BrokenTrail.Fault;

/** Follows the lines of an audit trail from the first, each as the hash of the one before wants. */
final class Chain {

  private final AuditHead head;
  private long number;
  private String hash = AuditLine.BEGINNING;

  /**
   * @param head as it was before the first line was read; lines may have been added since
   */
  Chain(AuditHead head) {
    this.head = head;
  }

  /** The number of the last line that was followed, 0 before the first. */
  long number() {
    return number;
  }

  /** Goes on to the next line, or answers why it is not the next. */
  Optional<BrokenTrail> follow(AuditLine line) {
    long next = number + 1;
    if (line.number() != next) {
      return broken(next, Fault.MISSING);
    }
    if (!line.isIntact()) {
      return broken(next, Fault.CHANGED);
    }
    if (!line.previous().equals(hash) || (next == head.number() && !isHead(line))) {
      return broken(next, Fault.UNLINKED);
    }
    number = next;
    hash = line.hash();
    return Optional.empty();
  }

  /**
   * Whether the trail ends where it should.
   *
   * @param now the head as it is after the last line was read
   */
  Optional<BrokenTrail> end(AuditHead now) {
    if (number < head.number()) {
      return broken(number + 1, Fault.MISSING);
    }
    return number > now.number() ? broken(now.number() + 1, Fault.SURPLUS) : Optional.empty();
  }

  private boolean isHead(AuditLine line) {
    return line.hash().equals(head.hash());
  }

  private static Optional<BrokenTrail> broken(long number, Fault fault) {
    return Optional.of(new BrokenTrail(number, fault));
  }
}
