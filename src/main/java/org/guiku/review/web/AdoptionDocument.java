package org.guiku.review.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The adoption table as a Word file on A4 laid across, its head on every page. */
final class AdoptionDocument {

  /** Twentieths of a point. */
  private static final int LONG_SIDE = 16_838;

  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 1_134;

  /** Of the width between the margins, in percent. */
  private static final List<Integer> WIDTHS = List.of(5, 13, 14, 28, 9, 17, 14);

  private static final int TEXT_WIDTH = LONG_SIDE - 2 * MARGIN;

  private final XWPFDocument document;

  private AdoptionDocument(XWPFDocument document) {
    this.document = document;
  }

  static void write(String title, List<String> head, List<AdoptionRow> rows, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      AdoptionDocument table = new AdoptionDocument(document);
      table.layPage();
      table.title(title);
      table.rows(head, rows);
      document.write(out);
    }
  }

  private void layPage() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    CTPageMar margin = section.addNewPgMar();
    BigInteger side = BigInteger.valueOf(MARGIN);
    margin.setTop(side);
    margin.setBottom(side);
    margin.setLeft(side);
    margin.setRight(side);
  }

  private void title(String title) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(200);
    XWPFRun run = paragraph.createRun();
    run.setText(title);
    run.setBold(true);
    run.setFontSize(16);
  }

  private void rows(List<String> head, List<AdoptionRow> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, WIDTHS.size());
    table.setWidth(TEXT_WIDTH);
    XWPFTableRow first = table.getRow(0);
    first.setRepeatHeader(true);
    fill(first, head);
    first.getTableCells().forEach(AdoptionDocument::asHead);
    int next = 1;
    for (AdoptionRow row : rows) {
      fill(table.getRow(next++), row.cells());
    }
  }

  private static void asHead(XWPFTableCell cell) {
    cell.setColor("E7E6E6");
    XWPFParagraph words = cell.getParagraphs().getFirst();
    words.setAlignment(ParagraphAlignment.CENTER);
    words.getRuns().forEach(run -> run.setBold(true));
  }

  /** A row is not parted between two pages. */
  private static void fill(XWPFTableRow row, List<String> cells) {
    row.setCantSplitRow(true);
    for (int column = 0; column < cells.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      cell.setWidth(Integer.toString(TEXT_WIDTH * WIDTHS.get(column) / 100));
      write(cells.get(column), cell.getParagraphs().getFirst().createRun());
    }
  }

  private static void write(String text, XWPFRun run) {
    run.setFontSize(10);
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines[line], line);
    }
  }
}
