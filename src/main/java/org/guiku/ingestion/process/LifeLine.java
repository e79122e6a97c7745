package org.guiku.ingestion.process;

import java.io.IOException;

/**
 * Ends a child process with its standard input, which the parent holds open while it lives.
 *
 * <p>Not even a killed parent leaves a child behind.
 */
public final class LifeLine {

  private static final int PARENT_GONE = 10;

  private LifeLine() {}

  /**
   * @param last what is to be done before the end, in no time
   */
  public static void hold(Runnable last) {
    Thread.ofPlatform()
        .daemon()
        .name("life-line")
        .start(
            () -> {
              waitForEnd();
              last.run();
              cut();
            });
  }

  /** Ends this process at once, its parent being gone. */
  public static void cut() {
    Runtime.getRuntime().halt(PARENT_GONE);
  }

  private static void waitForEnd() {
    try {
      while (System.in.read() >= 0) {
        // The parent never writes here; only the end of input matters.
      }
    } catch (IOException e) {
      // A broken life line is an end as well.
    }
  }
}
