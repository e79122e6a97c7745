package org.guiku.comparison.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The headings as a list of contents beside the pages. */
final class Outline {

  private final Deque<PdfOutline> above = new ArrayDeque<>();

  Outline(PdfOutline root) {
    above.push(root);
  }

  /**
   * @param y where it stands on the present page, in points from below
   */
  void add(Block.Entry entry, float y) {
    while (above.size() > Math.max(1, entry.level())) {
      above.pop();
    }
    PdfDestination there = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    above.push(new PdfOutline(above.getFirst(), there, entry.title(), false));
  }
}
