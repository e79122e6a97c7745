package org.guiku.indicators.reading;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table, or of several that are one.
 *
 * @param ordinal of its passage
 */
record Row(int ordinal, OptionalInt page, List<String> cells) {

  Row {
    cells = Wording.tidy(cells);
  }
}
