package org.guiku.review.reading;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;

/** A passage as it was before anybody changed it. */
final class Unmarked {

  private final String text;
  private final BitSet inserted = new BitSet();

  /** The places between two inserted characters: what was taken out there had been put in. */
  private final BitSet within = new BitSet();

  private Unmarked(String text) {
    this.text = text;
  }

  /**
   * Marks may lie in any order, within and over one another.
   *
   * @param marks of that passage
   */
  static String of(String text, List<Annotation> marks) {
    Unmarked before = new Unmarked(text);
    marks.stream().filter(mark -> mark.kind() == Kind.INSERTION).forEach(before::putIn);
    return before.withAll(
        marks.stream()
            .filter(mark -> mark.kind() == Kind.DELETION && !before.within.get(mark.start()))
            .sorted(Comparator.comparingInt(Annotation::start))
            .toList());
  }

  private void putIn(Annotation mark) {
    if (mark.start() < mark.end()) {
      inserted.set(mark.start(), mark.end());
      within.set(mark.start() + 1, mark.end());
    }
  }

  private String withAll(List<Annotation> deletions) {
    StringBuilder before = new StringBuilder();
    int done = 0;
    for (Annotation deletion : deletions) {
      append(done, deletion.start(), before);
      before.append(deletion.text());
      done = deletion.start();
    }
    append(done, text.length(), before);
    return before.toString();
  }

  private void append(int from, int to, StringBuilder before) {
    for (int at = from; at < to; at++) {
      if (!inserted.get(at)) {
        before.append(text.charAt(at));
      }
    }
  }
}
