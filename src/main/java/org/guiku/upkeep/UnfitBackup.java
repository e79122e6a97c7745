package org.guiku.upkeep;

/** A backup cannot be used; the message says why, as the end of a sentence about it. */
public final class UnfitBackup extends Exception {

  private static final long serialVersionUID = 1L;

  UnfitBackup(String why) {
    super(why);
  }

  UnfitBackup(String why, Throwable cause) {
    super(why, cause);
  }
}
