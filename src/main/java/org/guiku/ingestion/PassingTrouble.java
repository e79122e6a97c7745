package org.guiku.ingestion;

/** Work could not be done now; worth another try later. */
final class PassingTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PassingTrouble(String what, Throwable cause) {
    super(what, cause);
  }
}
