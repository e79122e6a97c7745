package org.guiku.samples;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Sets tables with really merged cells, and a 专栏 as a table of one cell. */
record DocxTables(XWPFDocument document) {

  private static final int LINE = 8306;

  void grid(Grid grid) {
    var table = document.createTable();
    table.removeRow(0);
    table.setWidth(LINE);
    columns(table, grid.widths());
    for (var at = 0; at < grid.rows().size(); at++) {
      var row = table.createRow();
      // A new row brings as many cells as the first row had.
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      fill(row, grid, at);
      row.setCantSplitRow(true);
      row.setRepeatHeader(at == 0);
    }
    document.createParagraph();
  }

  void box(Box box) {
    var table = document.createTable(1, 1);
    table.setWidth(LINE);
    columns(table, List.of(100));
    var cell = table.getRow(0).getCell(0);
    cell.setColor("F2F2F2");
    var title = cell.getParagraphs().getFirst();
    title.setStyle("Caption");
    new DocxText(document, title).write(box.title());
    for (var paragraph : box.paragraphs()) {
      var line = cell.addParagraph();
      line.setStyle("BoxText");
      new DocxText(document, line).write(paragraph.text());
    }
    document.createParagraph();
  }

  private static void columns(XWPFTable table, List<Integer> widths) {
    var columns = table.getCTTbl().addNewTblGrid();
    for (var at = 0; at < widths.size(); at++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width(widths, at, 1)));
    }
  }

  private void fill(XWPFTableRow row, Grid grid, int at) {
    var cells = grid.rows().get(at);
    for (var column = 0; column < cells.size(); column++) {
      if (!cells.get(column).equals(Grid.LEFT)) {
        cell(row.createCell(), grid, at, column);
      }
    }
  }

  private void cell(XWPFTableCell cell, Grid grid, int at, int column) {
    var text = grid.rows().get(at).get(column);
    var span = span(grid.rows().get(at), column);
    var properties = cell.getCTTc().addNewTcPr();
    var width = properties.addNewTcW();
    width.setW(BigInteger.valueOf(width(grid.widths(), column, span)));
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    if (text.equals(Grid.ABOVE)) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (isContinued(grid, at, column)) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    var line = cell.getParagraphs().getFirst();
    line.setStyle("TableText");
    new DocxText(document, line).write(text.equals(Grid.ABOVE) ? "" : text);
  }

  private static boolean isContinued(Grid grid, int at, int column) {
    return at + 1 < grid.rows().size() && grid.rows().get(at + 1).get(column).equals(Grid.ABOVE);
  }

  private static int span(List<String> row, int column) {
    var end = column + 1;
    while (end < row.size() && row.get(end).equals(Grid.LEFT)) {
      end++;
    }
    return end - column;
  }

  private static int width(List<Integer> widths, int column, int span) {
    var share = widths.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    return share * LINE / 100;
  }
}
