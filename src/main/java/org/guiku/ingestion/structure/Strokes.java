package org.guiku.ingestion.structure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the straight lines that a page draws, be they stroked or thin filled boxes. Points are in
 * the coordinates of what is drawn.
 */
public final class Strokes {

  /** A page with more is a drawing or a map, and no table can be made out in it. */
  private static final int MOST = 20_000;

  private final AffineTransform view;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> edges = new ArrayList<>();
  private final List<Rule> boxes = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float at = new Point2D.Float();

  /**
   * @param view from the coordinates of what is drawn to points from the page's top left corner
   */
  public Strokes(AffineTransform view) {
    this.view = view;
  }

  public List<Rule> rules() {
    return rules.size() < MOST ? rules : List.of();
  }

  public void rectangle(Point2D corner, Point2D opposite) {
    boxes.add(between(corner, opposite));
    at = new Point2D.Float((float) corner.getX(), (float) corner.getY());
    start = at;
  }

  public void moveTo(float x, float y) {
    start = new Point2D.Float(x, y);
    at = start;
  }

  public void lineTo(float x, float y) {
    Point2D.Float to = new Point2D.Float(x, y);
    edges.add(between(at, to));
    at = to;
  }

  public void curveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  public Point2D at() {
    return at;
  }

  public void close() {
    edges.add(between(at, start));
    at = start;
  }

  public void forget() {
    edges.clear();
    boxes.clear();
  }

  public void stroke() {
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
  public void fill() {
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
    Point2D a = view.transform(one, null);
    Point2D b = view.transform(other, null);
    return new Rule(
        (float) Math.min(a.getX(), b.getX()),
        (float) Math.min(a.getY(), b.getY()),
        (float) Math.max(a.getX(), b.getX()),
        (float) Math.max(a.getY(), b.getY()));
  }
}
