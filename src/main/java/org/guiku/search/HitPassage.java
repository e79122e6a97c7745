package org.guiku.search;

import java.util.List;
import java.util.OptionalInt;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.query.Mark;
import org.guiku.search.query.Marks;
import org.guiku.search.query.Snippet;

/**
 * A passage that a hit shows.
 *
 * @param page of its first mark, from 1
 * @param snippet HTML, escaped but for {@code <mark>}
 */
public record HitPassage(
    int ordinal, String address, OptionalInt page, List<String> section, String snippet) {

  static HitPassage of(FoundPassage passage, Marks marks) {
    List<Mark> found = marks.in(passage.text());
    OptionalInt page = passage.pageAt(found.isEmpty() ? 0 : found.getFirst().start());
    return new HitPassage(
        passage.ordinal(),
        passage.address(),
        page,
        passage.section(),
        Snippet.of(passage.text(), found));
  }
}
