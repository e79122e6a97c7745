package org.guiku.comparison.docx;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * The end of a story's last paragraph belongs to the story: Word can neither insert nor delete it.
 * Where paragraphs come or go at the end, it is the end of the one before them that does.
 */
final class LastEnd {

  private static final Set<String> MARKS = Set.of("ins", "del");

  private final Revisions revisions;

  LastEnd(Revisions revisions) {
    this.revisions = revisions;
  }

  /**
   * @param kept the last block that stayed
   * @param last the last of those after it, all inserted or all deleted
   */
  void move(Revisions.Kind kind, Element kept, Element last) {
    if (W.is(kept, "p") && W.is(last, "p") && !endsSection(kept)) {
      unmark(last);
      if (kind == Revisions.Kind.DELETED) {
        takeProperties(kept, last);
      }
      revisions.markEnd(kind, kept);
    }
  }

  private static boolean endsSection(Element paragraph) {
    return W.child(paragraph, "pPr").flatMap(each -> W.child(each, "sectPr")).isPresent();
  }

  private static void unmark(Element paragraph) {
    W.child(paragraph, "pPr").flatMap(each -> W.child(each, "rPr")).stream()
        .flatMap(each -> W.children(each).stream())
        .filter(each -> W.isAny(each, MARKS))
        .forEach(W::remove);
  }

  /** When the deletion is accepted, this end is what is left of the paragraph that stayed. */
  private static void takeProperties(Element from, Element to) {
    W.child(to, "pPr").ifPresent(W::remove);
    W.child(from, "pPr")
        .ifPresent(each -> to.insertBefore(each.cloneNode(true), to.getFirstChild()));
  }
}
