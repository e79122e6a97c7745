package org.guiku.access;

/**
 * The server would let in whom it should not, so it does not start; the message says how to mend
 * it.
 */
public final class UnsafeAccessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnsafeAccessException(String sentence) {
    super(sentence);
  }
}
