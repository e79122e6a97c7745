package org.guiku.review;

import java.util.List;
import org.guiku.comparison.diff.Edit;
import org.guiku.documents.Annotation;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;

/**
 * A passage in which somebody left comments or tracked changes.
 *
 * @param marks in the order of the text
 */
public record MarkedPassage(Passage passage, PassageAddress address, List<Annotation> marks) {

  /** Its words, with those that were put in and those that were taken out. */
  public List<Edit> edits() {
    return Stretch.of(passage.text(), marks);
  }

  /** What a mark stands on; empty for words taken out. */
  public String under(Annotation mark) {
    return passage.text().substring(mark.start(), mark.end());
  }
}
