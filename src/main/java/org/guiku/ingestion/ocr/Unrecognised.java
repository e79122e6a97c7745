package org.guiku.ingestion.ocr;

/** A picture was not recognised; its message is a reason for people. */
public final class Unrecognised extends Exception {

  private static final long serialVersionUID = 1L;

  public Unrecognised(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
