package org.guiku.comparison.web;

import java.util.List;

/**
 * A passage on one side of a change.
 *
 * @param ordinal 0 where this side has none
 * @param page 0 where the format has none
 * @param link to the passage in its document
 */
record ShownSide(int ordinal, int page, String link, List<Run> runs) {

  static final ShownSide NONE = new ShownSide(0, 0, "", List.of());
}
