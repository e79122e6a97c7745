package org.guiku.search;

import java.util.List;
import org.guiku.documents.Box;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.search.query.Mark;

/** A passage in which terms of a query stand. */
public record PassageMatch(Passage passage, PassageAddress address, List<Mark> marks) {

  /** Where the marks stand on the pages; empty where the format has none. */
  public List<Box> boxes() {
    return marks.stream()
        .flatMap(mark -> passage.boxes(mark.start(), mark.end()).stream())
        .toList();
  }
}
