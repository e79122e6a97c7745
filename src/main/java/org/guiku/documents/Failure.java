package org.guiku.documents;

/**
 * Why a document could not be read.
 *
 * @param detail a sentence for people
 */
public record Failure(Code code, String detail) {

  /** Stable codes of failure. */
  public enum Code {
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    EMPTY,
    TOO_LARGE,
    BOMB,
    TIMED_OUT,
    OUT_OF_MEMORY
  }
}
