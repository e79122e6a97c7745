package org.guiku.comparison.docx;

/** A file cannot be compared as DOCX, and trying again as it is would not help. */
public final class UnreadableDocx extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param detail a sentence for people
   */
  UnreadableDocx(String detail) {
    super(detail);
  }

  UnreadableDocx(String detail, Throwable cause) {
    super(detail, cause);
  }
}
