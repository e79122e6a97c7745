package org.guiku.ingestion.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Grey pixels, row by row, 0 for black: what OCR is given of an image, never the image's own bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
public record Picture(int width, int height, byte[] grey) {

  public Picture {
    if (grey.length != width * height) {
      throw new IllegalArgumentException(width + " by " + height + " of " + grey.length);
    }
  }

  /** What the image shows on white paper. */
  public static Picture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      image.getRaster().getDataElements(0, 0, width, height, grey);
      return new Picture(width, height, grey);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = (byte) luminance(row[x]);
      }
    }
    return new Picture(width, height, grey);
  }

  private static int luminance(int argb) {
    int alpha = argb >>> 24;
    int colour = 299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF);
    return (colour / 1000 * alpha + 255 * (255 - alpha)) / 255;
  }

  /** The smaller by a factor below 1; the same size otherwise. */
  public Picture reduced(double factor) {
    Picture halved = this;
    double left = factor;
    // Beyond a half, interpolation would leave pixels out.
    while (left <= 0.5) {
      halved = halved.resized(0.5);
      left *= 2;
    }
    return left < 1 ? halved.resized(left) : halved;
  }

  private Picture resized(double factor) {
    int narrow = Math.max(1, (int) Math.round(width * factor));
    int low = Math.max(1, (int) Math.round(height * factor));
    BufferedImage small = new BufferedImage(narrow, low, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image(), 0, 0, narrow, low, Color.WHITE, null);
    graphics.dispose();
    return of(small);
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    System.arraycopy(
        grey, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, grey.length);
    return image;
  }

  Picture part(int left, int top, int partWidth, int partHeight) {
    byte[] part = new byte[partWidth * partHeight];
    for (int y = 0; y < partHeight; y++) {
      System.arraycopy(grey, (top + y) * width + left, part, y * partWidth, partWidth);
    }
    return new Picture(partWidth, partHeight, part);
  }
}
