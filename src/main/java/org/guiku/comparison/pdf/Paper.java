package org.guiku.comparison.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.guiku.comparison.pdf.LineBreaks.Line;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Pages of A4, filled with block after block; a full page is written and forgotten. */
final class Paper implements AutoCloseable {

  /** Left free on each side, in points. */
  static final float EDGE = 64;

  /** Length of a line, in points. */
  static final float MEASURE = PageSize.A4.getWidth() - 2 * EDGE;

  private static final float TOP = PageSize.A4.getHeight() - EDGE;
  private static final int MOST_WAITING = 6;
  private static final float RULE_ROOM = 8;
  private static final float RULE_HEIGHT = 0.5f;

  private final Typeface face;
  private final Document document;
  private final PdfWriter writer;
  private final LineBreaks breaks;
  private final Outline outline;
  private final List<Block> waiting = new ArrayList<>();
  private float y = TOP;

  Paper(OutputStream out, Typeface face, RedlineHead head) {
    this.face = face;
    this.breaks = new LineBreaks(face::width);
    this.document = new Document(PageSize.A4);
    this.writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setPageEvent(new PageEdges(face, head));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(head.language()));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.addTitle(head.title());
    document.addCreator("Guiku");
    document.open();
    this.outline = new Outline(writer.getDirectContent().getRootOutline());
  }

  /** Headings wait for what they lead to, so that none is left alone at the foot of a page. */
  void add(Block block) {
    waiting.add(block.lettered(face::drawable));
    if (!block.setting().leads() || waiting.size() > MOST_WAITING) {
      setWaiting();
    }
  }

  private void setWaiting() {
    float room = 0;
    for (Block block : waiting) {
      room += block.setting().before() + block.setting().leading();
    }
    makeRoom(room);
    waiting.forEach(this::set);
    waiting.clear();
  }

  private void set(Block block) {
    if (y < TOP) {
      y -= block.setting().before();
    }
    block.entry().ifPresent(entry -> outline.add(entry, y));
    SetBlock lines = new SetBlock(block, block.text(), face);
    for (Line line : breaks.of(lines.text(), MEASURE / block.setting().size())) {
      makeRoom(block.setting().leading());
      y -= block.setting().leading();
      lines.draw(line, writer.getDirectContent(), y);
    }
  }

  /** A line across the page. */
  void rule() {
    setWaiting();
    makeRoom(2 * RULE_ROOM);
    y -= RULE_ROOM;
    PdfContentByte page = writer.getDirectContent();
    page.rectangle(EDGE, y, MEASURE, RULE_HEIGHT);
    page.fill();
    y -= RULE_ROOM;
  }

  private void makeRoom(float room) {
    if (y - room < EDGE) {
      writer.setPageEmpty(false);
      document.newPage();
      y = TOP;
    }
  }

  @Override
  public void close() {
    setWaiting();
    document.close();
  }
}
