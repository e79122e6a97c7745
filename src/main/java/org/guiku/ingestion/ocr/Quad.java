package org.guiku.ingestion.ocr;

import java.util.Arrays;

/**
 * A line's four corners as where it begins and ends, along its middle.
 *
 * @param height across the line
 */
record Quad(float startX, float startY, float endX, float endY, float height) {

  /**
   * @param corners x and y of each, around the line from any one of them
   */
  static Quad of(float[] corners) {
    float[] top = {corners[0], corners[1], corners[2], corners[3]};
    float[] right = {corners[2], corners[3], corners[4], corners[5]};
    // The long sides run along the line; a square is taken to be level.
    return length(top) >= length(right) - 0.01f ? along(corners) : along(turned(corners));
  }

  private static Quad along(float[] c) {
    float firstX = (c[0] + c[6]) / 2;
    float firstY = (c[1] + c[7]) / 2;
    float lastX = (c[2] + c[4]) / 2;
    float lastY = (c[3] + c[5]) / 2;
    float height =
        (float) (Math.hypot(c[0] - c[6], c[1] - c[7]) + Math.hypot(c[2] - c[4], c[3] - c[5])) / 2;
    boolean forwards =
        Math.abs(lastX - firstX) >= Math.abs(lastY - firstY) ? lastX >= firstX : lastY >= firstY;
    return forwards
        ? new Quad(firstX, firstY, lastX, lastY, height)
        : new Quad(lastX, lastY, firstX, firstY, height);
  }

  private static float[] turned(float[] corners) {
    float[] turned = Arrays.copyOfRange(corners, 2, corners.length + 2);
    turned[6] = corners[0];
    turned[7] = corners[1];
    return turned;
  }

  private static double length(float[] side) {
    return Math.hypot(side[2] - side[0], side[3] - side[1]);
  }

  double width() {
    return Math.hypot(endX - startX, endY - startY);
  }

  /** In radians; positive where it falls to the right. */
  double angle() {
    return Math.atan2(endY - startY, endX - startX);
  }

  float middleX() {
    return (startX + endX) / 2;
  }

  float middleY() {
    return (startY + endY) / 2;
  }
}
