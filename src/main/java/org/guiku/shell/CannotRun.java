package org.guiku.shell;

/** A command could not run; the message is a sentence for whoever typed it. */
final class CannotRun extends Exception {

  private static final long serialVersionUID = 1L;

  CannotRun(String sentence) {
    super(sentence);
  }

  CannotRun(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
