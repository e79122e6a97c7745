package org.guiku.ingestion.extract;

import org.guiku.documents.Failure;

/** A file cannot be read, and trying again as it is would not help. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final Failure.Code code;

  /**
   * @param detail a sentence for people
   */
  public Unreadable(Failure.Code code, String detail) {
    super(detail);
    this.code = code;
  }

  public Unreadable(Failure.Code code, String detail, Throwable cause) {
    super(detail, cause);
    this.code = code;
  }

  public Failure failure() {
    return new Failure(code, String.valueOf(getMessage()));
  }
}
