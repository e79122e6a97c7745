package org.guiku.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows where in a text the wanted terms of a query stand. */
public final class Marks {

  private final List<Needle> needles;

  public Marks(QueryTree query) {
    this.needles = query.wantedTerms().stream().map(Needle::of).toList();
  }

  /** In the order of the text; marks that would overlap are one. */
  public List<Mark> in(String text) {
    Folded folded = Folded.of(text);
    List<Mark> found = new ArrayList<>();
    needles.forEach(needle -> collect(needle, folded, found));
    found.sort(Comparator.comparingInt(Mark::start));
    return united(found);
  }

  private static void collect(Needle needle, Folded text, List<Mark> found) {
    int at = needle.indexIn(text, 0);
    while (at >= 0) {
      int end = needle.endIn(text, at);
      found.add(new Mark(text.start(at), text.end(end - 1)));
      at = needle.indexIn(text, end);
    }
  }

  private static List<Mark> united(List<Mark> sorted) {
    List<Mark> united = new ArrayList<>();
    for (Mark mark : sorted) {
      if (!united.isEmpty() && united.getLast().overlaps(mark)) {
        united.add(united.removeLast().with(mark));
      } else {
        united.add(mark);
      }
    }
    return united;
  }
}
