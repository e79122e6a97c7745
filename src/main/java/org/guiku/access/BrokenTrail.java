package org.guiku.access;

/**
 * The first place at which the audit trail is not as it was written.
 *
 * @param number of the line
 */
public record BrokenTrail(long number, Fault fault) {

  /** What is wrong with the line. */
  public enum Fault {
    /** It says something else than when it was written. */
    CHANGED,
    /** It is not there. */
    MISSING,
    /** It does not follow the line before, or the head says another hash. */
    UNLINKED,
    /** The head knows nothing of it. */
    SURPLUS
  }
}
