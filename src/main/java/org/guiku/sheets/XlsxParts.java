package org.guiku.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in a workbook around its rows (ECMA-376, part 1). */
final class XlsxParts {

  /** Styles of cells. */
  static final int PLAIN = 0;

  static final int HEAD = 1;

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static final String BEFORE_ROWS =
      """
      <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" \
      topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>"""
          .formatted(MAIN);

  static final String AFTER_ROWS = "</sheetData></worksheet>";

  private static final String STYLES =
      """
      <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/></font>\
      <font><b/><sz val="11"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>\
      </styleSheet>"""
          .formatted(MAIN);

  private XlsxParts() {}

  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** The parts that a workbook of so many sheets has besides them. */
  static Map<String, String> around(int sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", workbook(sheets));
    parts.put("xl/styles.xml", STYLES);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            each(sheets, relation("r%1$d", "worksheet", "worksheets/sheet%1$d.xml"))
                + relation("styles", "styles", "styles.xml")));
    parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    parts.put("[Content_Types].xml", contentTypes(sheets));
    return parts;
  }

  private static String workbook(int sheets) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
        + each(sheets, "<sheet name=\"%1$d\" sheetId=\"%1$d\" r:id=\"r%1$d\"/>")
        + "</sheets></workbook>";
  }

  private static String relations(String each) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + each
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String contentTypes(int sheets) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("xl/workbook.xml", "sheet.main")
        + override("xl/styles.xml", "styles")
        + IntStream.rangeClosed(1, sheets)
            .mapToObj(number -> override(sheet(number), "worksheet"))
            .collect(Collectors.joining())
        + "</Types>";
  }

  private static String override(String part, String type) {
    return ("<Override PartName=\"/%s\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>")
        .formatted(part, type);
  }

  private static String each(int sheets, String pattern) {
    return IntStream.rangeClosed(1, sheets)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining());
  }
}
