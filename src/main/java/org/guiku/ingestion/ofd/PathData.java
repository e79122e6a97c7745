package org.guiku.ingestion.ofd;

import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/** Reads the abbreviated data of a path: {@code M 0 0 L 73 0 C}. */
final class PathData {

  /** A path with more is a drawing, and no ruling line. */
  private static final int MOST_STEPS = 10_000;

  private final StringTokenizer tokens;
  private final Path2D.Double path = new Path2D.Double();

  private PathData(String written) {
    this.tokens = new StringTokenizer(written, " \t\r\n,");
  }

  /** What can be read of it; curves are kept by where they end, which is all that rules need. */
  static Path2D of(String written) {
    PathData data = new PathData(written);
    for (int step = 0; step < MOST_STEPS && data.tokens.hasMoreTokens(); step++) {
      data.step(data.tokens.nextToken());
    }
    return data.path;
  }

  private void step(String command) {
    switch (command) {
      case "M", "S" -> path.moveTo(next(), next());
      case "L" -> {
        begin();
        path.lineTo(next(), next());
      }
      case "Q" -> curve(2);
      case "B" -> curve(4);
      case "A" -> curve(5);
      case "C" -> {
        begin();
        path.closePath();
      }
      default -> {}
    }
  }

  private void curve(int controls) {
    begin();
    for (int i = 0; i < controls; i++) {
      next();
    }
    double x = next();
    double y = next();
    path.quadTo(x, y, x, y);
  }

  /** A path may begin without saying where. */
  private void begin() {
    if (path.getCurrentPoint() == null) {
      path.moveTo(0, 0);
    }
  }

  private double next() {
    return tokens.hasMoreTokens() ? Numbers.number(tokens.nextToken()) : 0;
  }
}
