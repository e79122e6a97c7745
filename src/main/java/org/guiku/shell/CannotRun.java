package org.guiku.shell;

/** A command could not run; the message is a sentence for whoever typed it. */
final class CannotRun extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CannotRun(String sentence) {
    this(sentence, Shell.COULD_NOT_RUN);
  }

  CannotRun(String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = Shell.COULD_NOT_RUN;
  }

  private CannotRun(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** What was typed cannot be understood. */
  static CannotRun wrongUsage(String sentence) {
    return new CannotRun(sentence, Shell.WRONG_USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
