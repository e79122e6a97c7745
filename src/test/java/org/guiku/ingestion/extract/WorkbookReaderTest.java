package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.guiku.documents.Failure;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both forms of workbooks read alike. */
class WorkbookReaderTest {

  enum Form {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("application/vnd.ms-excel");

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }

    Workbook book() {
      return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }
  }

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @ParameterizedTest
  @EnumSource
  void readsTitleSheetNamesTableAndNotes(Form form) throws Exception {
    try (Workbook book = form.book()) {
      Sheet sheet = book.createSheet("主要指标");
      fill(sheet, 0, "云澜市数字水务主要指标表");
      fill(sheet, 1, "", "", "单位：万元");
      fill(sheet, 3, "指标", "", "2020年", "2025年");
      fill(sheet, 4, "管网漏损率", "", "11%", "9%");
      fill(sheet, 6, "注：本表为约束性指标。");
      fill(book.createSheet("空表"), 0, " ");
      fill(book.createSheet("项目"), 0, "序号", "名称");
      book.setSheetHidden(2, true);

      Reading reading = read(form, book);

      assertThat(reading.mediaType()).isEqualTo(form.mediaType);
      assertThat(reading.title()).hasValue("云澜市数字水务主要指标表");
      assertThat(Readings.texts(reading))
          .containsExactly(
              "主要指标",
              "云澜市数字水务主要指标表",
              "单位：万元",
              "指标\t2020年\t2025年",
              "管网漏损率\t11%\t9%",
              "注：本表为约束性指标。",
              "项目",
              "序号\t名称");
      assertThat(reading.passages().getFirst().kind()).isEqualTo(Passage.Kind.HEADING);
      assertThat(reading.passages().getLast().section()).containsExactly("项目");
      assertThat(reading.tables().getFirst().rows().getFirst())
          .containsExactly("指标", "2020年", "2025年");
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsNumbersAsTheirUserSeesThem(Form form) throws Exception {
    try (Workbook book = form.book()) {
      Sheet sheet = book.createSheet("表");
      Row row = sheet.createRow(0);
      number(row, 0, 0.618, "0.0%");
      number(row, 1, 1234567.891, "#,##0.00");
      number(row, 2, 42, "General");
      number(row, 3, 0.1 + 0.2, "General");
      number(row, 4, 36, "0\"万只\"");
      date(row, 5, "yyyy\"年\"m\"月\"d\"日\"");
      builtInDate(row, 6, 14);
      builtInDate(row, 7, 31);
      date(row, 10, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@");
      number(row, 11, -1234.5, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
      row.createCell(8).setCellFormula("1+1");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(8));
      row.createCell(9).setCellValue(true);

      assertThat(read(form, book).tables().getFirst().rows().getFirst())
          .containsExactly(
              "61.8%",
              "1,234,567.89",
              "42",
              "0.3",
              "36万只",
              "2021年6月11日",
              "2021/6/11",
              "2021年6月11日",
              "2",
              "TRUE",
              "2021年6月11日",
              "-1,234.50");
    }
  }

  @ParameterizedTest
  @EnumSource
  void spreadsMergedCells(Form form) throws Exception {
    try (Workbook book = form.book()) {
      Sheet sheet = book.createSheet("表");
      fill(sheet, 0, "指标", "目标值", "", "属性");
      fill(sheet, 1, "", "2020年", "2025年", "");
      fill(sheet, 2, "漏损率", "11%", "9%", "约束性");
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));

      assertThat(read(form, book).tables().getFirst().rows())
          .containsExactly(
              List.of("指标", "目标值", "目标值", "属性"),
              List.of("指标", "2020年", "2025年", "属性"),
              List.of("漏损率", "11%", "9%", "约束性"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMergedCellThatClaimsTheWholeSheetCoversNoMoreThanIsThere(Form form) throws Exception {
    try (Workbook book = form.book()) {
      Sheet sheet = book.createSheet("表");
      fill(sheet, 0, "甲", "己");
      fill(sheet, 60_000, "", "乙");
      fill(sheet, 60_001, "丙", "丁");
      sheet.addMergedRegion(new CellRangeAddress(0, 60_000, 0, 255));

      assertThat(read(form, book).tables().getFirst().rows())
          .containsExactly(List.of("甲", "己"), List.of("甲", "乙"), List.of("丙", "丁"));
    }
  }

  @Test
  void readsTextsInRunsWithoutTheReadingsAboveThem() throws Exception {
    String cells =
        """
        <sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>水</t></r><r><t>务</t></r>\
        <rPh sb="0" eb="1"><t>shui</t></rPh></is></c><c r="C1" t="str"><f>A1</f><v>网</v></c>\
        <c r="D1" t="e"><v>#DIV/0!</v></c></row></sheetData>""";

    assertThat(readings.read("a.xlsx", SheetSample.of(cells)).tables().getFirst().rows())
        .containsExactly(List.of("水务", "网", "#DIV/0!"));
  }

  @Test
  void readsAMillionCells() throws Exception {
    Reading reading = readings.read("a.xlsx", SheetSample.numbers(20_000, 50));

    assertThat(reading.tables().getFirst().rows()).hasSize(20_000);
    assertThat(reading.passages().getLast().text().split("\t")).hasSize(50);
  }

  @Test
  void refusesCellsAtTheFarCornersOfASheet() throws Exception {
    StringBuilder data = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 16_000; i++) {
      String column = org.apache.poi.ss.util.CellReference.convertNumToColString(i);
      data.append("<row r='%d'><c r='A%d'><v>1</v></c>".formatted(i, i));
      data.append("<c r='%s%d'><v>1</v></c></row>".formatted(column, i));
    }

    assertThat(failure(data.append("</sheetData>"))).isEqualTo(Failure.Code.TOO_LARGE);
  }

  @Test
  void refusesMoreRowsThanAnIndexCanBear() throws Exception {
    String rows = "<row><c><v>1</v></c></row><row><c><v>22</v></c></row>".repeat(100_001);

    assertThat(failure(new StringBuilder("<sheetData>" + rows + "</sheetData>")))
        .isIn(Failure.Code.TOO_LARGE, Failure.Code.BOMB);
  }

  private Failure.Code failure(StringBuilder sheetData) throws IOException {
    return readings.failure("a.xlsx", SheetSample.of(sheetData.toString())).code();
  }

  private Reading read(Form form, Workbook book) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return readings.read(
        "a." + form.name().toLowerCase(java.util.Locale.ROOT), bytes.toByteArray());
  }

  private static void fill(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static void number(Row row, int column, double value, String format) {
    Workbook book = row.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    row.createCell(column).setCellValue(value);
    row.getCell(column).setCellStyle(style);
  }

  private static void date(Row row, int column, String format) {
    number(row, column, 0, format);
    row.getCell(column).setCellValue(LocalDate.of(2021, 6, 11));
  }

  private static void builtInDate(Row row, int column, int format) {
    date(row, column, "General");
    row.getCell(column).getCellStyle().setDataFormat((short) format);
  }
}
