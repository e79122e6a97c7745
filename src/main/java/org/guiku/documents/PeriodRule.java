package org.guiku.documents;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.guiku.coding.Period;

/** Which five-year period a document belongs to: its title speaks first, then its cover. */
final class PeriodRule {

  private static final int COVER = 8;

  private PeriodRule() {}

  static Optional<Integer> of(String title, Reading reading) {
    Stream<String> cover = reading.passages().stream().limit(COVER).map(Passage::text);
    return Stream.concat(Stream.of(title), cover)
        .map(Period::in)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .findFirst();
  }
}
