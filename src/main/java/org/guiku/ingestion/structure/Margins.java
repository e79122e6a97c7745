package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Between which edges a column's text is set; in points. */
record Margins(float left, float right) {

  /** Fewer lines do not show their column's margins. */
  private static final int TELLING_LINES = 4;

  /** A page of short lines only, such as a cover, does not show them either. */
  private static final float NARROWEST = 0.8f;

  /** In ems. */
  private static final float ROOM = 1.5f;

  /** In ems; edges nearer to each other than this keep to one margin. */
  private static final float SLACK = 1;

  /** The margins that lines show, or else those expected. */
  static Margins of(List<PageLine> lines, Margins expected) {
    if (lines.size() < TELLING_LINES) {
      return expected;
    }
    Margins shown = of(lines);
    return shown.width() < NARROWEST * expected.width() ? expected : shown;
  }

  /** None where there are no lines. */
  static Margins of(List<PageLine> lines) {
    if (lines.isEmpty()) {
      return new Margins(0, 0);
    }
    double left = -outermost(lines, line -> -line.left());
    double right = outermost(lines, PageLine::right);
    return new Margins((float) left, (float) right);
  }

  /** The farthest edge that more than a few lines reach; one line may stand out of its column. */
  private static double outermost(List<PageLine> lines, ToDoubleFunction<PageLine> edge) {
    List<PageLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(edge).reversed());
    int few = lines.size() / 20;
    for (int i = 0; i <= sorted.size() / 6 && i + 1 + few < sorted.size(); i++) {
      PageLine line = sorted.get(i);
      double next = edge.applyAsDouble(sorted.get(i + 1 + few));
      if (edge.applyAsDouble(line) - next <= SLACK * line.size()) {
        return edge.applyAsDouble(line);
      }
    }
    return edge.applyAsDouble(sorted.getFirst());
  }

  /** Whether a line stands in the middle, with room on both sides. */
  boolean isCentred(PageLine line) {
    float before = line.left() - left;
    float after = right - line.right();
    float room = ROOM * line.size();
    return before > room && after > room && Math.abs(before - after) < room;
  }

  /** Whether there is as much room before a line as after it, be it none. */
  boolean isBalanced(PageLine line) {
    return Math.abs(line.left() - left - (right - line.right())) < ROOM * line.size();
  }

  /** Widened to even margins where so narrow a column only shows that its lines are short. */
  Margins on(float pageWidth) {
    return width() < pageWidth / 2 ? new Margins(left, Math.max(right, pageWidth - left)) : this;
  }

  private float width() {
    return right - left;
  }

  float roomAfter(PageLine line) {
    return right - line.right();
  }

  float indentOf(PageLine line) {
    return line.left() - left;
  }
}
