package org.guiku.ingestion.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the pages of a PDF, and says what of them it could not draw: PDFBox only writes to its log
 * that it left an image out, and a page without its scan looks like an empty one.
 */
final class PdfPainter extends PDFRenderer {

  /** Bytes of an image that is unpacked whole, whatever size it is drawn in. */
  private static final long MOST_UNPACKED = 300L << 20;

  /** What draws images. */
  private static final List<String> IMAGES = List.of("Do", "BI");

  private Optional<String> leftOut = Optional.empty();

  PdfPainter(PDDocument document) {
    super(document);
    // Of images larger than the page's picture only every so many pixels are decoded.
    setSubsamplingAllowed(true);
  }

  /**
   * @param index of the page, from 0
   * @param scale pixels to the unit of the page
   */
  BufferedImage paint(int index, float scale) throws IOException {
    leftOut = Optional.empty();
    return renderImage(index, scale, ImageType.GRAY);
  }

  /** Why the page that was painted last lacks an image; empty where it lacks none. */
  Optional<String> leftOut() {
    return leftOut;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (unpacked(image) > MOST_UNPACKED) {
        leftOut = Optional.of("an image on it is too large");
      } else {
        super.drawImage(image);
      }
    }

    /** JPEG is decoded thinned out; all else is unpacked first. */
    private static long unpacked(PDImage image) throws IOException {
      if ("jpg".equals(image.getSuffix())) {
        return 0;
      }
      int channels = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
      long bits = (long) image.getWidth() * image.getHeight() * channels;
      return bits * image.getBitsPerComponent() / Byte.SIZE;
    }

    /** One bad operator is passed over, as viewers do. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
      if (IMAGES.contains(operator.getName())) {
        leftOut =
            Optional.of(
                e instanceof MissingImageReaderException
                    ? "an image on it is of a kind that is not read here, such as JPEG 2000"
                    : "an image on it is damaged");
      }
    }
  }
}
