package org.guiku.search.meaning;

/** The model cannot run on this machine. */
final class Unavailable extends Exception {

  private static final long serialVersionUID = 1L;

  Unavailable(Throwable cause) {
    super(cause.toString(), cause);
  }
}
