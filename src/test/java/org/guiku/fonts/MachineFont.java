package org.guiku.fonts;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.util.Optional;

/** The Chinese font of the machine on which tests run. */
public final class MachineFont {

  private static final Optional<ChineseFont> FOUND = new ChineseFonts("", Clock.systemUTC()).any();

  private MachineFont() {}

  /** Ends a test that needs one where there is none. */
  public static ChineseFont wanted() {
    assumeThat(FOUND).as("a Chinese font (Debian: fonts-noto-cjk)").isPresent();
    return FOUND.orElseThrow();
  }
}
