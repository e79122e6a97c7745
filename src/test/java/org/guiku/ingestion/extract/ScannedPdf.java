package org.guiku.ingestion.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of text as a scanner would have them: images and nothing else. */
final class ScannedPdf {

  private static final float DPI = 200;

  private ScannedPdf() {}

  /** A page of a PDF as an image at 200 dpi. */
  static BufferedImage image(Path pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    }
  }

  /** The same, a degree askew, grey and speckled, and saved as a JPEG of quality 60. */
  static BufferedImage worn(BufferedImage clean, long seed) throws IOException {
    return jpeg(speckled(askew(clean, 1), new Random(seed)));
  }

  static BufferedImage askew(BufferedImage image, double degrees) {
    BufferedImage askew =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = askew.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return askew;
  }

  /** Turned clockwise by so many quarters. */
  static BufferedImage turned(BufferedImage image, int quarters) {
    BufferedImage turned = image;
    for (int i = 0; i < quarters; i++) {
      turned = turned(turned);
    }
    return turned;
  }

  private static BufferedImage turned(BufferedImage image) {
    int height = image.getHeight();
    BufferedImage turned =
        new BufferedImage(height, image.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        turned.getRaster().setSample(height - 1 - y, x, 0, image.getRaster().getSample(x, y, 0));
      }
    }
    return turned;
  }

  private static BufferedImage speckled(BufferedImage image, Random random) {
    WritableRaster raster = image.getRaster();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double grey = raster.getSample(x, y, 0) * 0.85 + 20 + random.nextGaussian() * 12;
        int seen = random.nextInt(300) == 0 ? random.nextInt(256) : (int) grey;
        raster.setSample(x, y, 0, Math.clamp(seen, 0, 255));
      }
    }
    return image;
  }

  private static BufferedImage jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.6f);
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    }
    writer.dispose();
    return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** A PDF of images, each filling a page. */
  static Path save(Path file, BufferedImage... images) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage image : images) {
        float width = image.getWidth() * 72 / DPI;
        float height = image.getHeight() * 72 / DPI;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PDImageXObject drawn = LosslessFactory.createFromImage(document, image);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(drawn, 0, 0, width, height);
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
