package org.guiku.ingestion.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.guiku.documents.Failure;

/** A page of an image file as a browser draws it: reduced, and turned as its maker says. */
public final class ImagePage {

  /** A page on a screen is not drawn finer. */
  private static final int LONGEST_EDGE = 2_000;

  /** An A0 sheet at 400 dpi. */
  private static final long MOST_PIXELS = 250_000_000;

  private static final Set<String> FORMATS = Set.of("jpeg", "png", "tiff", "tif");

  private ImagePage() {}

  /**
   * @param page from 1
   * @return a JPEG
   * @throws Unreadable CORRUPT, TOO_LARGE, or UNSUPPORTED for what is no image
   */
  public static byte[] jpeg(Path file, int page) throws Unreadable, IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = readerOf(in);
      try {
        reader.setInput(in);
        return encoded(
            shown(decoded(reader, page - 1), ImageMetadata.of(reader, page - 1).orientation()));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw Broken.of(broken, "The image is damaged.");
    }
  }

  private static ImageReader readerOf(ImageInputStream in) throws Unreadable, IOException {
    ImageReader reader =
        ImageDecoders.chosen(ImageIO.getImageReaders(in)).orElseThrow(ImagePage::isNone);
    if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      throw isNone();
    }
    return reader;
  }

  private static Unreadable isNone() {
    return new Unreadable(Failure.Code.UNSUPPORTED, "The file is no JPEG, PNG or TIFF.");
  }

  /** Lines and columns are left out while decoding, so that the whole is never in memory. */
  private static BufferedImage decoded(ImageReader reader, int index)
      throws Unreadable, IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    if ((long) width * height > MOST_PIXELS) {
      throw new Unreadable(Failure.Code.TOO_LARGE, "The image has more pixels than any page.");
    }
    ImageReadParam sparse = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_EDGE));
    sparse.setSourceSubsampling(step, step, 0, 0);
    return reader.read(index, sparse);
  }

  /** On white paper, reduced, turned and mirrored after the eight ways of EXIF. */
  private static BufferedImage shown(BufferedImage image, Orientation orientation) {
    double scale =
        Math.min(1, (double) LONGEST_EDGE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    boolean sideways = orientation.isSideways();
    BufferedImage shown =
        new BufferedImage(
            sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = shown.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, shown.getWidth(), shown.getHeight());
    pen.transform(turn(orientation, width, height));
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return shown;
  }

  private static AffineTransform turn(Orientation orientation, int width, int height) {
    return switch (orientation.code()) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
