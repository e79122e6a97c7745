package org.guiku.search.engine;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;

/**
 * A passage as an index keeps it.
 *
 * @param pages the page on which the text goes on from an offset, by offset
 */
public record FoundPassage(
    int ordinal,
    String address,
    List<String> section,
    String text,
    NavigableMap<Integer, Integer> pages) {

  public OptionalInt pageAt(int offset) {
    var page = pages.floorEntry(offset);
    if (page == null) {
      page = pages.firstEntry();
    }
    return page == null ? OptionalInt.empty() : OptionalInt.of(page.getValue());
  }
}
