package org.guiku.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiku.comparison.diff.Edit;
import org.guiku.documents.Annotation;

/** The words of a passage with those that its marks put in or took out, in the order of print. */
final class Stretch {

  private static final Comparator<Annotation> BY_PLACE =
      Comparator.comparingInt(Annotation::start).thenComparingInt(Annotation::end);

  private final String text;
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
    marks.stream()
        .filter(mark -> mark.kind() != Annotation.Kind.COMMENT)
        .sorted(BY_PLACE)
        .forEach(stretch::take);
    stretch.upTo(text.length(), Edit.Op.KEEP);
    return stretch.edits;
  }

  private void take(Annotation mark) {
    upTo(mark.start(), Edit.Op.KEEP);
    if (mark.kind() == Annotation.Kind.INSERTION) {
      upTo(mark.end(), Edit.Op.INSERT);
    } else {
      edits.add(new Edit(Edit.Op.DELETE, mark.text()));
    }
  }

  /** Where marks overlap, what was there first has the words. */
  private void upTo(int end, Edit.Op op) {
    if (end > done) {
      edits.add(new Edit(op, text.substring(done, end)));
      done = end;
    }
  }
}
