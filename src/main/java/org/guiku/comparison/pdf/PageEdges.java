package org.guiku.comparison.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands above and below the text of each page: both titles, and "3 / 12". */
final class PageEdges extends PdfPageEventHelper {

  private static final float SIZE = 8;
  private static final float FOOT = 36;
  private static final float NUMBER_ROOM = 60;

  private final Typeface face;
  private final String head;
  private @Nullable PdfTemplate count;

  PageEdges(Typeface face, RedlineHead head) {
    this.face = face;
    this.head = fitted(head.older().title()) + " → " + fitted(head.newer().title());
  }

  /** Cut to less than half of a line. */
  private String fitted(String title) {
    String whole = face.drawable(title);
    float room = Paper.MEASURE / SIZE / 2 - 2;
    if (face.width(whole) <= room) {
      return whole;
    }
    int end = new LineBreaks(face::width).of(whole, room - face.width("…")).getFirst().end();
    return whole.substring(0, end) + "…";
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte page = writer.getDirectContent();
    float top = document.getPageSize().getHeight() - Paper.EDGE / 2 - SIZE;
    pen(page, Paper.EDGE, top).draw(head, Style.REMARK, Setting.Weight.REGULAR, 0);
    String number = writer.getPageNumber() + " / ";
    float middle = document.getPageSize().getWidth() / 2;
    pen(page, middle - face.width(number) * SIZE, FOOT)
        .draw(number, Style.REMARK, Setting.Weight.REGULAR, 0);
    page.addTemplate(count(page), middle, FOOT);
  }

  /** How many pages there are is known at the end; all pages show the same drawing of it. */
  private PdfTemplate count(PdfContentByte page) {
    PdfTemplate known = count;
    if (known == null) {
      known = page.createTemplate(NUMBER_ROOM, SIZE * 2);
      known.setBoundingBox(new Rectangle(0, -SIZE, NUMBER_ROOM, SIZE));
      count = known;
    }
    return known;
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    PdfTemplate known = count;
    if (known != null) {
      String pages = Integer.toString(writer.getCurrentPageNumber() - 1);
      pen(known, 0, 0).draw(pages, Style.REMARK, Setting.Weight.REGULAR, 0);
    }
  }

  private Pen pen(PdfContentByte on, float x, float y) {
    return new Pen(on, face, SIZE, x, y);
  }
}
