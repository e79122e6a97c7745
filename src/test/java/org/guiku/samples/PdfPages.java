package org.guiku.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.guiku.samples.LineBreaker.Line;

/**
 * A4 pages filled from the top: where the pen stands, what still fits, running heads and page
 * numbers.
 */
final class PdfPages implements AutoCloseable {

  static final float LEFT = 79;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 92;
  private static final float BOTTOM = 88;

  private final PDDocument document;
  private final Typefaces faces;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<SetPage> setPages = new ArrayList<>();
  private PDPageContentStream pen;
  private String runningHead = "";
  private int number;
  private float y;

  PdfPages(PDDocument document, Typefaces faces) throws IOException {
    this.document = document;
    this.faces = faces;
    this.pen = turn();
  }

  /** The printed number of this page; 0 before numbering begins. */
  int number() {
    return number;
  }

  /** What was set so far, page by page. */
  List<SetPage> setPages() {
    return setPages;
  }

  PDPage page() {
    return pages.getLast();
  }

  float y() {
    return y;
  }

  float left() {
    return y - BOTTOM;
  }

  boolean atTop() {
    return y == TOP;
  }

  void down(float points) {
    y -= points;
  }

  void numberFromHere(String head) throws IOException {
    runningHead = head;
    number = 0;
    if (atTop() && pages.size() == 1) {
      furnish();
    } else {
      next();
    }
  }

  void next() throws IOException {
    pen.close();
    pen = turn();
    if (!runningHead.isEmpty()) {
      furnish();
    }
  }

  /** Turns the page unless so many points are left. */
  void ensure(float points) throws IOException {
    if (left() < points && !atTop()) {
      next();
    }
  }

  void line(Line line, Typeface face, float x, float width) throws IOException {
    var spread = line.last() ? 0 : spread(line, face, width);
    show(line.text(), face, x + line.indent(), y - face.size(), spread);
  }

  void show(String text, Typeface face, float x, float baseline, float spread) throws IOException {
    pen.beginText();
    pen.setFont(face.font(), face.size());
    pen.setCharacterSpacing(spread);
    pen.newLineAtOffset(x, baseline);
    pen.showText(text);
    pen.endText();
    setPages.getLast().text(text, face, x, baseline, spread);
  }

  void ink(float red, float green, float blue) throws IOException {
    pen.setNonStrokingColor(red, green, blue);
    pen.setStrokingColor(red, green, blue);
  }

  void rule(float x1, float y1, float x2, float y2, float thickness) throws IOException {
    pen.setLineWidth(thickness);
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
    setPages.getLast().rule(x1, y1, x2, y2, thickness);
  }

  void panel(float x, float bottom, float width, float height, float shade) throws IOException {
    pen.setNonStrokingColor(shade, shade, shade);
    pen.addRect(x, bottom, width, height);
    pen.setLineWidth(0.8f);
    pen.fillAndStroke();
    pen.setNonStrokingColor(0f, 0f, 0f);
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }

  private PDPageContentStream turn() throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages.add(page);
    setPages.add(new SetPage());
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  private void furnish() throws IOException {
    number++;
    var small = faces.song(9);
    var headY = PDRectangle.A4.getHeight() - 60;
    show(runningHead, small, LEFT + (WIDTH - small.width(runningHead)) / 2, headY, 0);
    rule(LEFT, headY - 6, LEFT + WIDTH, headY - 6, 0.5f);
    var folio = "— " + number + " —";
    var face = faces.song(11);
    show(folio, face, LEFT + (WIDTH - face.width(folio)) / 2, 52, 0);
  }

  private static float spread(Line line, Typeface face, float width) {
    var gaps = line.text().length() - 1;
    return gaps < 1 ? 0 : (width - line.indent() - face.width(line.text())) / gaps;
  }
}
