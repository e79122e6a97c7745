package org.guiku.ingestion.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.guiku.ingestion.ocr.Picture;
import org.guiku.ingestion.ocr.ScannedPage;
import org.guiku.ingestion.structure.Glyph;
import org.guiku.ingestion.structure.PageContent;

/** Looks at the pictures of those pages of a PDF whose written text cannot be used. */
final class PdfScans {

  /** In pixels per point: 200 to the inch. */
  private static final double SHARP = 200 / 72.0;

  /** The picture of a larger page is less sharp. */
  private static final double MOST_PIXELS = 24e6;

  private final PDFRenderer renderer;
  private final OcrOfFile ocr;

  PdfScans(PDDocument document, OcrOfFile ocr) {
    this.ocr = ocr;
    renderer = new PDFRenderer(document);
    // Of images larger than the page's picture only every so many pixels are decoded.
    renderer.setSubsamplingAllowed(true);
  }

  /** The page as it is written, or as it is seen where that serves better. */
  ReadPage read(PdfDrawing drawing) {
    Legibility written = drawing.legibility();
    if (!written.wantsOcr()) {
      return ReadPage.written(drawing.content());
    }
    return seen(drawing.content())
        .filter(scan -> written.yieldsTo(textOf(scan.content())))
        .map(ReadPage::recognised)
        .orElseGet(() -> ReadPage.written(drawing.content()));
  }

  private Optional<ScannedPage> seen(PageContent page) {
    double area = (double) page.width() * page.height();
    float scale = (float) Math.min(SHARP, Math.sqrt(MOST_PIXELS / area));
    try {
      BufferedImage image = renderer.renderImage(page.number() - 1, scale, ImageType.GRAY);
      float pointsPerPixel = page.width() / image.getWidth();
      return ocr.read(
          page.number(), Picture.of(image), pointsPerPixel, page.width(), page.height());
    } catch (IOException | RuntimeException broken) {
      ocr.failed(page.number(), "it cannot be drawn");
      return Optional.empty();
    }
  }

  private static String textOf(PageContent page) {
    StringBuilder text = new StringBuilder();
    page.glyphs().stream().map(Glyph::text).forEach(text::append);
    page.turned().stream().map(Glyph::text).forEach(text::append);
    return text.toString();
  }
}
