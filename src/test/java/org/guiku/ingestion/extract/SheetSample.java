package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds XLSX from the XML of their sheets, as large and as odd as no library would. */
final class SheetSample {

  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private SheetSample() {}

  /** A workbook of one sheet. */
  static byte[] of(String sheetData) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
            .formatted(PACKAGE));
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(SPREADSHEET, RELATIONS));
    parts.put(
        "xl/sheet1.xml", "<worksheet xmlns='%s'>%s</worksheet>".formatted(SPREADSHEET, sheetData));
    return zip(parts);
  }

  /** Rows of numbers that all differ, so that nothing of it is repeated. */
  static byte[] numbers(int rows, int columns) throws IOException {
    StringBuilder data = new StringBuilder("<sheetData>");
    for (int row = 0; row < rows; row++) {
      data.append("<row>");
      for (int column = 0; column < columns; column++) {
        data.append("<c><v>")
            .append((row * 7919L + column * 104_729L) % 1_000_003)
            .append("</v></c>");
      }
      data.append("</row>");
    }
    return of(data.append("</sheetData>").toString());
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
