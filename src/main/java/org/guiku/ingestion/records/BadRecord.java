package org.guiku.ingestion.records;

/** A line of which no document can be made; the message is a sentence for people. */
public final class BadRecord extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why, in stable codes. */
  public enum Code {
    NOT_UTF8,
    NOT_JSON,
    NO_ID,
    EMPTY,
    TOO_LARGE,
    MALFORMED_VALUE
  }

  private final Code code;

  public BadRecord(Code code, String sentence) {
    super(sentence, null, false, false);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
