package org.guiku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.guiku.documents.TextLine;

/** On which page each part of a passage stands, as the index stores it: {@code offset:page}. */
final class PageStarts {

  private PageStarts() {}

  static List<String> of(List<TextLine> lines) {
    List<String> starts = new ArrayList<>();
    int page = 0;
    for (TextLine line : lines) {
      if (line.page() != page) {
        page = line.page();
        starts.add(line.start() + ":" + page);
      }
    }
    return starts;
  }

  /** Pages by the offset in the passage where they begin. */
  static NavigableMap<Integer, Integer> pages(String[] starts) {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    for (String start : starts) {
      int colon = start.indexOf(':');
      pages.put(
          Integer.parseInt(start, 0, colon, 10),
          Integer.parseInt(start, colon + 1, start.length(), 10));
    }
    return pages;
  }
}
