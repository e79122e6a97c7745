package org.guiku.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** What hands leave on a paper: a round stamp with a star, and a name that nobody can read. */
final class InkStamp {

  private static final Color RED = new Color(200, 30, 30, 190);
  private static final Color BLUE = new Color(30, 40, 110);
  private static final int POINTS = 5;

  /** How deep the notches of a star are cut. */
  private static final double NOTCH = 0.382;

  private InkStamp() {}

  /** Around this place; in pixels, as all lengths here. */
  static void stamp(BufferedImage page, double x, double y, double radius) {
    Graphics2D pen = pen(page, RED, radius / 12);
    pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    pen.fill(star(x, y, radius / 2.5));
    pen.dispose();
  }

  /** From the left end of a line, as a hand that signs often draws it. */
  static void sign(BufferedImage page, double x, double y, double width) {
    var stroke = new Path2D.Double();
    stroke.moveTo(x, y);
    var loop = width / 4;
    for (var from = x; from < x + width; from += loop) {
      stroke.curveTo(from + loop * 1.6, y - loop, from - loop / 2, y - loop, from + loop, y);
    }
    Graphics2D pen = pen(page, BLUE, width / 50);
    pen.draw(stroke);
    pen.dispose();
  }

  private static Graphics2D pen(BufferedImage page, Color ink, double width) {
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(ink);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    return pen;
  }

  private static Shape star(double x, double y, double radius) {
    var star = new Path2D.Double();
    for (var corner = 0; corner < 2 * POINTS; corner++) {
      var angle = Math.PI * corner / POINTS;
      var reach = corner % 2 == 0 ? radius : radius * NOTCH;
      var toX = x + reach * Math.sin(angle);
      var toY = y - reach * Math.cos(angle);
      if (corner == 0) {
        star.moveTo(toX, toY);
      } else {
        star.lineTo(toX, toY);
      }
    }
    star.closePath();
    return star;
  }
}
