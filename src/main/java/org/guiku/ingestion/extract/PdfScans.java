package org.guiku.ingestion.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
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

  /** Along the longer edge: smaller pages than these make are no paper, whatever they say. */
  private static final double FEWEST_PIXELS = 1000;

  private final PDDocument document;
  private final PdfPainter painter;
  private final OcrOfFile ocr;

  PdfScans(PDDocument document, OcrOfFile ocr) {
    this.document = document;
    this.ocr = ocr;
    painter = new PdfPainter(document);
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
    try {
      BufferedImage image = painter.paint(page.number() - 1, scale(page));
      float pointsPerPixel = page.width() / image.getWidth();
      Optional<ScannedPage> seen =
          ocr.read(page.number(), Picture.of(image), pointsPerPixel, page.width(), page.height());
      painter.leftOut().ifPresent(why -> ocr.lacking(page.number(), why));
      return seen;
    } catch (IOException | RuntimeException broken) {
      ocr.failed(page.number(), "it cannot be drawn");
      return Optional.empty();
    }
  }

  /** In pixels for the unit that the page is written in, which may be many points. */
  private float scale(PageContent page) {
    double area = (double) page.width() * page.height();
    double wanted = Math.max(SHARP, FEWEST_PIXELS / Math.max(page.width(), page.height()));
    double perPoint = Math.min(wanted, Math.sqrt(MOST_PIXELS / area));
    return (float) (perPoint * document.getPage(page.number() - 1).getUserUnit());
  }

  private static String textOf(PageContent page) {
    StringBuilder text = new StringBuilder();
    page.glyphs().stream().map(Glyph::text).forEach(text::append);
    page.turned().stream().map(Glyph::text).forEach(text::append);
    return text.toString();
  }
}
