package org.guiku.ingestion.extract;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.Rule;

/** Gathers the straight lines that a page draws, be they stroked or thin filled boxes. */
final class PdfStrokes {

  /** A page with more is a drawing or a map, and no table can be made out in it. */
  private static final int MOST = 20_000;

  private final PdfView view;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> edges = new ArrayList<>();
  private final List<Rule> boxes = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float at = new Point2D.Float();

  PdfStrokes(PdfView view) {
    this.view = view;
  }

  List<Rule> rules() {
    return rules.size() < MOST ? rules : List.of();
  }

  void rectangle(Point2D corner, Point2D opposite) {
    boxes.add(between(corner, opposite));
    at = new Point2D.Float((float) corner.getX(), (float) corner.getY());
    start = at;
  }

  void moveTo(float x, float y) {
    start = new Point2D.Float(x, y);
    at = start;
  }

  void lineTo(float x, float y) {
    Point2D.Float to = new Point2D.Float(x, y);
    edges.add(between(at, to));
    at = to;
  }

  void curveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  Point2D at() {
    return at;
  }

  void close() {
    edges.add(between(at, start));
    at = start;
  }

  void forget() {
    edges.clear();
    boxes.clear();
  }

  void stroke() {
    edges.forEach(this::keep);
    for (Rule box : boxes) {
      keep(new Rule(box.left(), box.top(), box.right(), box.top()));
      keep(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
      keep(new Rule(box.left(), box.top(), box.left(), box.bottom()));
      keep(new Rule(box.right(), box.top(), box.right(), box.bottom()));
    }
    forget();
  }

  /** Word draws a table's lines as thin boxes, some of them out of four edges. */
  void fill() {
    boxes.forEach(this::keep);
    if (!edges.isEmpty() && edges.size() <= 4) {
      keep(edges.stream().reduce(Rule::around).orElseThrow());
    }
    forget();
  }

  private void keep(Rule rule) {
    if (rules.size() < MOST && Rule.mayBe(rule.right() - rule.left(), rule.bottom() - rule.top())) {
      rules.add(rule);
    }
  }

  private Rule between(Point2D one, Point2D other) {
    Point2D a = view.matrix().transformPoint((float) one.getX(), (float) one.getY());
    Point2D b = view.matrix().transformPoint((float) other.getX(), (float) other.getY());
    return new Rule(
        (float) Math.min(a.getX(), b.getX()),
        (float) Math.min(a.getY(), b.getY()),
        (float) Math.max(a.getX(), b.getX()),
        (float) Math.max(a.getY(), b.getY()));
  }
}
