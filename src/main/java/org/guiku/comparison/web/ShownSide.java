package org.guiku.comparison.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage on one side of a change.
 *
 * @param ordinal 0 where this side has none
 * @param page 0 where the format has none
 * @param link to the passage in its document
 */
record ShownSide(int ordinal, int page, String link, List<Run> runs) {

  static final ShownSide NONE = new ShownSide(0, 0, "", List.of());

  /** What stands there, cells set apart. */
  public String text() {
    return runs.stream()
        .map(run -> run.kind().equals(Run.CELL) ? " | " : run.text())
        .collect(Collectors.joining());
  }
}
