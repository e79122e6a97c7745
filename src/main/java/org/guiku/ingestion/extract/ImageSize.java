package org.guiku.ingestion.extract;

/** The size of an image as a page, in points. */
record ImageSize(float width, float height) {

  /** The longer side of A4. */
  private static final float A4 = 842;

  /** A sheet of A4, of an image that does not say. */
  static final ImageSize UNKNOWN = new ImageSize(595, A4);

  /** At 96 dots to the inch or fewer, cameras and screens have nothing to say of paper. */
  private static final double FEWEST_DPI = 97;

  private static final double MOST_DPI = 2400;

  /**
   * @param width in pixels
   * @param height in pixels
   * @param dpi as the image states it, 0 where it does not; where that is no paper's, the longer
   *     side is that of A4
   */
  static ImageSize of(int width, int height, double dpi) {
    double scale = dpi >= FEWEST_DPI && dpi <= MOST_DPI ? 72 / dpi : A4 / Math.max(width, height);
    return new ImageSize((float) (width * scale), (float) (height * scale));
  }
}
