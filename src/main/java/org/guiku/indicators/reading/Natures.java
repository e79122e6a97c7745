package org.guiku.indicators.reading;

import java.util.Optional;
import org.guiku.indicators.reading.Indicator.Nature;

/** Reads how far a target obliges. */
final class Natures {

  private Natures() {}

  /** Empty where neither is named, or both. */
  static Optional<Nature> in(String words) {
    boolean binding = words.contains("约束");
    if (binding == words.contains("预期")) {
      return Optional.empty();
    }
    return Optional.of(binding ? Nature.BINDING : Nature.ANTICIPATORY);
  }
}
