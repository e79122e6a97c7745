package org.guiku.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the samples that are pictures of pages: what an office scans, faxes and photographs. */
final class ScannedSamples {

  static final Path SOURCES = SampleDocuments.SOURCES.resolve("scans");

  /** The samples whose text no plain library of their format gives. */
  static final Set<String> NAMES =
      Set.of(
          "35-scanned-reply.pdf",
          "36-mixed-notice.pdf",
          "37-notice-board.jpg",
          "38-duty-log.tif",
          "39-handover-note.png");

  private static final float SCAN_DPI = 200;
  private static final float PHOTO_DPI = 150;

  private ScannedSamples() {}

  static byte[] made(String name) throws IOException {
    var source = SOURCES.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
    var written = new ByteArrayOutputStream();
    PdfWriter.write(SourceReader.read(source), written);
    try (var document = Loader.loadPDF(written.toByteArray())) {
      return switch (name) {
        case "35-scanned-reply.pdf" -> scanned(document);
        case "36-mixed-notice.pdf" -> mixed(document);
        case "37-notice-board.jpg" -> photographed(document);
        case "38-duty-log.tif" -> faxed(document);
        default -> signed(document);
      };
    }
  }

  static void write() throws IOException {
    for (var name : NAMES) {
      Files.write(SampleDocuments.FOLDER.resolve(name), made(name));
    }
  }

  /** Two images, the second put on the glass sideways. */
  private static byte[] scanned(PDDocument document) throws IOException {
    try (var scan = new PDDocument()) {
      add(scan, bilevel(document, 0));
      add(scan, turned(bilevel(document, 1)));
      return saved(scan);
    }
  }

  /** A written page with a scanned enclosure. */
  private static byte[] mixed(PDDocument document) throws IOException {
    var enclosure = bilevel(document, 1);
    var page = document.getPage(1);
    try (var pen = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true)) {
      var image = CCITTFactory.createFromImage(document, enclosure);
      pen.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
    page.getResources().getCOSObject().removeItem(COSName.FONT);
    return saved(document);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    // Otherwise it would be made of the time.
    document.setDocumentId(1L);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static void add(PDDocument scan, BufferedImage image) throws IOException {
    var width = image.getWidth() * 72 / SCAN_DPI;
    var height = image.getHeight() * 72 / SCAN_DPI;
    var page = new PDPage(new PDRectangle(width, height));
    scan.addPage(page);
    PDImageXObject drawn = CCITTFactory.createFromImage(scan, image);
    try (var pen = new PDPageContentStream(scan, page)) {
      pen.drawImage(drawn, 0, 0, width, height);
    }
  }

  /** Slightly askew and in uneven light. */
  private static byte[] photographed(PDDocument document) throws IOException {
    var page = new PDFRenderer(document).renderImageWithDPI(0, PHOTO_DPI, ImageType.GRAY);
    var photo =
        new BufferedImage(page.getWidth(), page.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = photo.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, photo.getWidth(), photo.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(1.5), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    shade(photo);
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    return written(writer, List.of(photo), "JPEG");
  }

  private static void shade(BufferedImage photo) {
    for (var y = 0; y < photo.getHeight(); y++) {
      for (var x = 0; x < photo.getWidth(); x++) {
        var light = 0.65 + 0.3 * x / photo.getWidth();
        var grey = 20 + light * photo.getRaster().getSample(x, y, 0) * 0.9;
        photo.getRaster().setSample(x, y, 0, (int) grey);
      }
    }
  }

  private static byte[] faxed(PDDocument document) throws IOException {
    var pages = new ArrayList<BufferedImage>();
    for (var page = 0; page < document.getNumberOfPages(); page++) {
      pages.add(bilevel(document, page));
    }
    return written(ImageIO.getImageWritersByFormatName("tiff").next(), pages, "CCITT T.6");
  }

  /** In colour, with a signature and a stamp over its date. */
  private static byte[] signed(PDDocument document) throws IOException {
    var page = new PDFRenderer(document).renderImageWithDPI(0, PHOTO_DPI, ImageType.RGB);
    var note = page.getSubimage(0, 0, page.getWidth(), page.getHeight() / 2);
    InkStamp.sign(note, 400, 682, 150);
    InkStamp.stamp(note, 985, 755, 90);
    return written(ImageIO.getImageWritersByFormatName("png").next(), List.of(note), "Deflate");
  }

  private static byte[] written(ImageWriter writer, List<BufferedImage> images, String compression)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionType(compression);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      if (images.size() == 1) {
        writer.write(null, new IIOImage(images.getFirst(), null, null), settings);
      } else {
        writer.prepareWriteSequence(null);
        for (var image : images) {
          writer.writeToSequence(new IIOImage(image, null, null), settings);
        }
        writer.endWriteSequence();
      }
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  private static BufferedImage bilevel(PDDocument document, int page) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, SCAN_DPI, ImageType.BINARY);
  }

  /** Clockwise by a quarter. */
  private static BufferedImage turned(BufferedImage image) {
    var height = image.getHeight();
    var turned = new BufferedImage(height, image.getWidth(), BufferedImage.TYPE_BYTE_BINARY);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        turned.getRaster().setSample(height - 1 - y, x, 0, image.getRaster().getSample(x, y, 0));
      }
    }
    return turned;
  }
}
