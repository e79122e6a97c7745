package org.guiku.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Paragraph;

/**
 * Sets a source as a workbook: a sheet for each heading, numbers and days as numbers that their
 * format shows as they are written, cells really merged.
 */
final class SheetWriter {

  private static final Pattern NUMBER = Pattern.compile("\\d+|\\d{1,3}(?:,\\d{3})+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PER_CENT = Pattern.compile("\\d+%");

  private final Workbook book;
  private Optional<Sheet> open = Optional.empty();

  private SheetWriter(Workbook book) {
    this.book = book;
  }

  static void write(Source source, Workbook book, OutputStream to) throws IOException {
    try (book) {
      var writer = new SheetWriter(book);
      source.parts().forEach(writer::set);
      if (book instanceof XSSFWorkbook newer) {
        describe(source, newer);
      }
      book.write(to);
    }
  }

  private void set(Part part) {
    switch (part) {
      case Heading heading -> open = Optional.of(book.createSheet(heading.text()));
      case Paragraph paragraph -> next().createCell(0).setCellValue(paragraph.text());
      case Grid grid -> grid.rows().forEach(this::row);
      default -> throw new IllegalStateException("no place in a sheet for " + part);
    }
  }

  private Sheet sheet() {
    return open.orElseThrow();
  }

  private Row next() {
    return sheet().createRow(sheet().getPhysicalNumberOfRows());
  }

  private void row(List<String> cells) {
    var row = next();
    for (var column = 0; column < cells.size(); column++) {
      var text = cells.get(column);
      switch (text) {
        case Grid.ABOVE -> merge(row.getRowNum() - 1, row.getRowNum(), column, column);
        case Grid.LEFT -> merge(row.getRowNum(), row.getRowNum(), column - 1, column);
        default -> fill(row.createCell(column), text);
      }
    }
  }

  /** A range that goes on takes the place of the one that ended here. */
  private void merge(int top, int bottom, int left, int right) {
    var merged = sheet().getMergedRegions();
    for (var at = 0; at < merged.size(); at++) {
      var range = merged.get(at);
      if (range.isInRange(top, left)) {
        sheet().removeMergedRegion(at);
        sheet()
            .addMergedRegion(
                new CellRangeAddress(range.getFirstRow(), bottom, range.getFirstColumn(), right));
        return;
      }
    }
    sheet().addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }

  private void fill(Cell cell, String text) {
    if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text.replace(",", "")));
      format(cell, "#,##0");
    } else if (PER_CENT.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text.replace("%", "")) / 100);
      format(cell, "0%");
    } else if (DAY.matcher(text).matches()) {
      cell.setCellValue(LocalDate.parse(text));
      format(cell, "yyyy-mm-dd");
    } else {
      cell.setCellValue(text);
    }
  }

  private void format(Cell cell, String format) {
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static void describe(Source source, XSSFWorkbook book) {
    var issued = LocalDate.parse(source.issued()).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    var properties = book.getProperties().getCoreProperties();
    properties.setCreator(source.issuer());
    properties.setCreated(Optional.of(Date.from(issued)));
    properties.setModified(Optional.of(Date.from(issued)));
  }
}
