package org.guiku.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.PassageView;
import org.guiku.review.MarkedPassage;

/**
 * A passage with the comments and tracked changes that came with its file.
 *
 * @param runs its words: kept, put in, taken out; kept and put in are its text
 */
record MarkedPassageView(PassageView passage, List<Run> runs, List<Mark> marks) {

  /**
   * What somebody left there.
   *
   * @param author as the file names them
   * @param text of a comment its words, of a tracked change those put in or taken out
   * @param on the words that a comment stands on; empty for a tracked change
   */
  record Mark(
      Annotation.Kind kind,
      Optional<String> author,
      Optional<Instant> at,
      String text,
      String on) {}

  static MarkedPassageView of(MarkedPassage marked) {
    return new MarkedPassageView(
        PassageView.of(marked.passage(), marked.address()),
        Run.of(marked.edits()),
        marked.marks().stream().map(mark -> mark(marked, mark)).toList());
  }

  private static Mark mark(MarkedPassage marked, Annotation mark) {
    boolean comment = mark.kind() == Annotation.Kind.COMMENT;
    String under = marked.under(mark);
    return new Mark(
        mark.kind(),
        mark.author(),
        mark.at(),
        mark.kind() == Annotation.Kind.INSERTION ? under : mark.text(),
        comment ? under : "");
  }
}
