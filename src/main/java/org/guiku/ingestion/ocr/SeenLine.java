package org.guiku.ingestion.ocr;

/**
 * A line as it was recognised.
 *
 * @param corners x and y of the four corners, clockwise as the picture shows them, from the one at
 *     the top left
 * @param upsideDown whether it was turned by half for reading, a line that runs downwards having
 *     been laid on its left side first
 * @param confidence 0 to 1, of its characters on the average
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
public record SeenLine(String text, float[] corners, boolean upsideDown, double confidence) {

  /** A line beyond this, in heights to its width, is laid down for reading. */
  private static final float TALL = 1.5f;

  SeenLine moved(float x, float y) {
    float[] moved = corners.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += x;
      moved[i + 1] += y;
    }
    return new SeenLine(text, moved, upsideDown, confidence);
  }

  SeenLine scaled(float factor) {
    float[] scaled = corners.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new SeenLine(text, scaled, upsideDown, confidence);
  }

  boolean isTall() {
    return side(1) > TALL * side(0);
  }

  /** Length of the side from a corner to the next. */
  private float side(int corner) {
    int from = 2 * corner;
    return (float)
        Math.hypot(corners[from + 2] - corners[from], corners[from + 3] - corners[from + 1]);
  }

  float left() {
    return Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
  }

  float right() {
    return Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
  }

  float top() {
    return Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
  }

  float bottom() {
    return Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
  }
}
