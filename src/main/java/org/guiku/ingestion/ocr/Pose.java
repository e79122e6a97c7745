package org.guiku.ingestion.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiku.documents.TextLine;

/**
 * How a page lies in its picture: turned by quarters, and then a little askew. Maps places between
 * the page as shown and the page set upright.
 *
 * @param turns quarters by which it is turned clockwise, 0 to 3
 * @param skew by how much lines of the page fall to the right once it is turned back, in radians
 * @param width of the page as shown
 * @param height of the page as shown
 */
public record Pose(int turns, double skew, float width, float height) {

  /** Lines shorter than this, in their heights, do not show how a page slants. */
  private static final float TELLING = 6;

  /** In radians: beyond 12 degrees it is not the page that slants, below 0.1 nothing does. */
  private static final double MOST_SKEW = Math.toRadians(12);

  private static final double LEAST_SKEW = Math.toRadians(0.1);

  /** How far, in its height, a box may miss the slanting characters that it stands for. */
  private static final double MISS = 0.2;

  /** A line set level, as it lies in the picture. */
  private record Slope(double angle, double length) {}

  static Pose of(List<SeenLine> lines, float width, float height) {
    int tall = 0;
    int level = 0;
    int upsideDown = 0;
    for (SeenLine line : lines) {
      int weight = line.text().length();
      tall += line.isTall() ? weight : 0;
      level += line.isTall() ? 0 : weight;
      upsideDown += line.upsideDown() ? weight : 0;
    }
    int turns = (tall > level ? 1 : 0) + (2 * upsideDown > tall + level ? 2 : 0);
    Pose turned = new Pose(turns, 0, width, height);
    return new Pose(turns, turned.skewOf(lines), width, height);
  }

  boolean isSideways() {
    return turns % 2 == 1;
  }

  /** Of the page set upright. */
  public float uprightWidth() {
    return isSideways() ? height : width;
  }

  public float uprightHeight() {
    return isSideways() ? width : height;
  }

  /** Where a place of the picture lies on the upright page. */
  float[] upright(float x, float y) {
    float[] turned =
        switch (turns) {
          case 1 -> new float[] {y, width - x};
          case 2 -> new float[] {width - x, height - y};
          case 3 -> new float[] {height - y, x};
          default -> new float[] {x, y};
        };
    return rotated(turned[0], turned[1], -skew);
  }

  /** Where a place of the upright page lies in the picture. */
  float[] shown(float x, float y) {
    float[] slanting = rotated(x, y, skew);
    return switch (turns) {
      case 1 -> new float[] {width - slanting[1], slanting[0]};
      case 2 -> new float[] {width - slanting[0], height - slanting[1]};
      case 3 -> new float[] {slanting[1], height - slanting[0]};
      default -> slanting;
    };
  }

  /** The four corners of a line on the upright page. */
  float[] upright(SeenLine line) {
    float[] corners = line.corners();
    float[] upright = new float[corners.length];
    for (int i = 0; i < corners.length; i += 2) {
      float[] place = upright(corners[i], corners[i + 1]);
      upright[i] = place[0];
      upright[i + 1] = place[1];
    }
    return upright;
  }

  /** A run of text of the upright page as it is shown, in as many runs as that takes. */
  public List<TextLine> shown(TextLine line) {
    if (turns == 0 && skew == 0) {
      return List.of(line);
    }
    List<TextLine> shown = new ArrayList<>();
    int last = line.edges().length - 1;
    for (int from = 0; from < last; ) {
      int to = from + 1;
      while (to < last && holdsTogether(line, from, to + 1)) {
        to++;
      }
      shown.add(shown(line, from, to));
      from = to;
    }
    return shown;
  }

  private boolean holdsTogether(TextLine line, int from, int to) {
    double length = Math.abs(line.edges()[to] - line.edges()[from]);
    return !isSideways() && length * Math.abs(Math.sin(skew)) < MISS * line.height();
  }

  private TextLine shown(TextLine line, int from, int to) {
    float middle = line.y() + line.height() / 2;
    float[] edges = new float[to - from + 1];
    float y = 0;
    for (int i = 0; i < edges.length; i++) {
      float[] place = shown(line.edges()[from + i], middle);
      edges[i] = place[0];
      y += place[1] / edges.length;
    }
    int start = line.start() + from;
    if (isSideways()) {
      return sideways(line, start, from, middle);
    }
    return new TextLine(start, line.page(), y - line.height() / 2, line.height(), edges);
  }

  /** One character of a line that runs up or down. */
  private TextLine sideways(TextLine line, int start, int at, float middle) {
    float[] first = shown(line.edges()[at], middle);
    float[] last = shown(line.edges()[at + 1], middle);
    float[] edges = {first[0] - line.height() / 2, first[0] + line.height() / 2};
    float top = Math.min(first[1], last[1]);
    return new TextLine(start, line.page(), top, Math.abs(last[1] - first[1]), edges);
  }

  private float[] rotated(float x, float y, double angle) {
    double centreX = uprightWidth() / 2.0;
    double centreY = uprightHeight() / 2.0;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return new float[] {
      (float) (centreX + (x - centreX) * cos - (y - centreY) * sin),
      (float) (centreY + (x - centreX) * sin + (y - centreY) * cos)
    };
  }

  /** The slope at which half of all that is written lies above and half below. */
  private double skewOf(List<SeenLine> lines) {
    List<Slope> slopes = new ArrayList<>();
    for (SeenLine line : lines) {
      Quad quad = Quad.of(upright(line));
      if (quad.width() > TELLING * quad.height()) {
        slopes.add(new Slope(quad.angle(), quad.width()));
      }
    }
    slopes.sort(Comparator.comparingDouble(Slope::angle));
    double half = slopes.stream().mapToDouble(Slope::length).sum() / 2;
    for (Slope slope : slopes) {
      half -= slope.length();
      if (half <= 0) {
        double angle = Math.abs(slope.angle());
        return angle < LEAST_SKEW || angle > MOST_SKEW ? 0 : slope.angle();
      }
    }
    return 0;
  }
}
