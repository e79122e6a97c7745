package org.guiku.ingestion.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.guiku.ingestion.structure.Glyph;
import org.guiku.ingestion.structure.PageContent;
import org.guiku.ingestion.structure.Strokes;

/** Runs a page's content stream once, for its glyphs and its ruling lines. */
final class PdfPage extends PDFGraphicsStreamEngine {

  /** Colours and shadings: costly to decode, and no part of the text. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "ri", "i",
          "d");

  private final PdfView view;
  private final Strokes strokes;
  private final List<Glyph> upright = new ArrayList<>();
  private final List<Glyph> turned = new ArrayList<>();
  private final PdfImages images;
  private int unread;
  private int curves;

  private PdfPage(PDPage page) {
    super(page);
    view = PdfView.of(page);
    strokes = new Strokes(view.matrix().createAffineTransform());
    images = new PdfImages(this, view);
    addOperator(images); // the graphic one decodes images
  }

  /**
   * What is drawn on a page; where the page is broken, what is drawn before.
   *
   * @param number from 1
   */
  static PdfDrawing read(PDPage page, int number) {
    PdfPage reading = new PdfPage(page);
    reading.drawAll(page);
    var content =
        new PageContent(
            number,
            reading.view.width(),
            reading.view.height(),
            reading.upright,
            reading.turned,
            reading.strokes.rules());
    return new PdfDrawing(content, reading.unread, reading.images.cover(), reading.curves);
  }

  @SuppressWarnings("EmptyCatch")
  private void drawAll(PDPage page) {
    try {
      processPage(page);
    } catch (IOException | RuntimeException broken) {
      // A page that breaks off keeps what came before; the other pages are not to suffer for it.
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("BI")) {
      images.coverHere();
    } else if (!PASSED_OVER.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  /** One bad operator is passed over, as viewers do. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {}

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = PdfCharacters.of(font, code);
    if (!text.isEmpty()) {
      float advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
      PdfView.Placed placed = view.place(rendering, advance, em(font));
      (placed.upright() && !font.isVertical() ? upright : turned).add(placed.glyph(text));
    } else if (!PdfCharacters.isKnown(font, code)) {
      unread++;
    }
  }

  /** Fonts made of drawings have an em of their own. */
  private static float em(PDFont font) {
    return font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * 1000 : 1;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    strokes.rectangle(p0, p2);
  }

  @Override
  public void moveTo(float x, float y) {
    strokes.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    strokes.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curves++;
    strokes.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return strokes.at();
  }

  @Override
  public void closePath() {
    strokes.close();
  }

  @Override
  public void endPath() {
    strokes.forget();
  }

  @Override
  public void strokePath() {
    strokes.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokes.stroke();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
