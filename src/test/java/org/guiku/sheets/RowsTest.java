package org.guiku.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  private static final List<String> HEAD = List.of("标题", "页码");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aSpreadsheetReadsCsvAsUtf8WithEveryCellInItsPlace() throws IOException {
    Rows rows = new CsvRows(out, HEAD);
    rows.add(List.of("森林, \"湿地\"\n草原", "12"));
    rows.end();

    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF标题,页码\r\n");
    assertThat(records(csv.substring(1))).containsExactly(HEAD, List.of("森林, \"湿地\"\n草原", "12"));
  }

  @Test
  void noCellOfCsvIsRunAsAFormula() throws IOException {
    Rows rows = new CsvRows(out, HEAD);
    for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
      rows.add(List.of(cell, "a=b"));
    }
    rows.end();

    List<List<String>> read = records(out.toString(StandardCharsets.UTF_8).substring(1));
    assertThat(read.subList(1, read.size()))
        .allSatisfy(cells -> assertThat(cells.getFirst()).startsWith("'"))
        .allSatisfy(cells -> assertThat(cells.getLast()).isEqualTo("a=b"));
  }

  @Test
  void aWorkbookHoldsTextAsTextAndPagesAsNumbers() throws IOException {
    Rows rows = new XlsxRows(out, HEAD);
    rows.add(List.of("=HYPERLINK(\"x\") <规划> & \u0000\ud800𠀀", "12"));
    rows.add(List.of("", "2021-330000-3-00012-E"));
    rows.end();

    try (XSSFWorkbook workbook = read()) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("标题");
      assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("=HYPERLINK(\"x\") <规划> &   𠀀");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("2021-330000-3-00012-E");
    }
  }

  @Test
  void whatASheetDoesNotHoldStandsOnTheNextUnderTheSameHead() throws IOException {
    Rows rows = new XlsxRows(out, HEAD, 3);
    for (int i = 1; i <= 5; i++) {
      rows.add(List.of("规划" + i, Integer.toString(i)));
    }
    rows.end();

    try (XSSFWorkbook workbook = read()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("标题");
      assertThat(workbook.getSheetAt(2).getRow(1).getCell(0).getStringCellValue()).isEqualTo("规划5");
      assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void aCellHoldsNoMoreThanExcelReads() throws IOException {
    Rows rows = new XlsxRows(out, HEAD);
    rows.add(List.of("𠀀".repeat(XlsxRows.MOST_CHARACTERS), ""));
    rows.end();

    try (XSSFWorkbook workbook = read()) {
      String cell = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
      assertThat(cell).hasSize(XlsxRows.MOST_CHARACTERS).endsWith("𠀀…");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void whoeverHasLeftEndsTheWritingWithTheFaultItself(String format) {
    OutputStream left =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new EOFException("nobody reads");
          }
        };
    Random random = new Random();
    assertThatThrownBy(
            () -> {
              Rows rows = format.equals("csv") ? new CsvRows(left, HEAD) : new XlsxRows(left, HEAD);
              for (int i = 0; i < 10_000; i++) {
                rows.add(List.of(Long.toHexString(random.nextLong()), "1"));
              }
            })
        .isInstanceOf(EOFException.class);
  }

  private XSSFWorkbook read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<List<String>> records(String csv) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      reader.forEach(record -> records.add(record.getFields()));
    }
    return records;
  }
}
