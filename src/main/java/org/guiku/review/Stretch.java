package org.guiku.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guiku.comparison.diff.Edit;
import org.guiku.documents.Annotation;

/** The words of a passage with those that its marks put in or took out, in the order of print. */
final class Stretch {

  private final String text;
  private final BitSet inserted = new BitSet();
  private final List<Edit> edits = new ArrayList<>();
  private int done;

  private Stretch(String text) {
    this.text = text;
  }

  /**
   * What is kept and what was put in are the text together.
   *
   * @param marks of that passage
   */
  static List<Edit> of(String text, List<Annotation> marks) {
    Stretch stretch = new Stretch(text);
    with(Annotation.Kind.INSERTION, marks)
        .forEach(mark -> stretch.inserted.set(mark.start(), mark.end()));
    with(Annotation.Kind.DELETION, marks)
        .sorted(Comparator.comparingInt(Annotation::start))
        .forEach(stretch::takeOut);
    stretch.upTo(text.length());
    return stretch.edits;
  }

  private static Stream<Annotation> with(Annotation.Kind kind, List<Annotation> marks) {
    return marks.stream().filter(mark -> mark.kind() == kind);
  }

  /** Words taken out of others that were put in stand between those. */
  private void takeOut(Annotation mark) {
    upTo(mark.start());
    edits.add(new Edit(Edit.Op.DELETE, mark.text()));
  }

  private void upTo(int end) {
    while (done < end) {
      boolean isIn = inserted.get(done);
      int next = isIn ? inserted.nextClearBit(done) : inserted.nextSetBit(done);
      int to = next < 0 ? end : Math.min(next, end);
      edits.add(new Edit(isIn ? Edit.Op.INSERT : Edit.Op.KEEP, text.substring(done, to)));
      done = to;
    }
  }
}
