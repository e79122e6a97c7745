package org.guiku.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written straight through: rows leave as they come, and the parts that name the sheets
 * follow the sheets. POI's streaming workbook would gather everything in a file first, so that
 * whoever waits sees nothing, and whoever has left is not noticed. Text is written as text, never
 * as a formula; where a sheet is full, another begins with the same head.
 */
public final class XlsxRows implements Rows {

  /** What a sheet and a cell of Excel hold. */
  static final int MOST_ROWS = 1_048_576;

  static final int MOST_CHARACTERS = 32_767;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final ZipOutputStream zip;
  private final Writer text;
  private final List<String> head;
  private final int mostRows;
  private int sheets;
  private int rows;

  public XlsxRows(OutputStream out, List<String> head) throws IOException {
    this(out, head, MOST_ROWS);
  }

  XlsxRows(OutputStream out, List<String> head, int mostRows) throws IOException {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    this.head = List.copyOf(head);
    this.mostRows = mostRows;
    beginSheet();
  }

  @Override
  public void add(List<String> cells) throws IOException {
    if (rows == mostRows) {
      endSheet();
      beginSheet();
    }
    row(cells, XlsxParts.PLAIN);
  }

  @Override
  public void end() throws IOException {
    endSheet();
    for (Map.Entry<String, String> part : XlsxParts.around(sheets).entrySet()) {
      begin(part.getKey());
      text.write(part.getValue());
      endPart();
    }
    zip.finish();
    zip.flush();
  }

  private void beginSheet() throws IOException {
    rows = 0;
    begin(XlsxParts.sheet(++sheets));
    text.write(XlsxParts.BEFORE_ROWS);
    row(head, XlsxParts.HEAD);
  }

  private void endSheet() throws IOException {
    text.write(XlsxParts.AFTER_ROWS);
    endPart();
  }

  private void begin(String part) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    text.write(XlsxParts.DECLARATION);
  }

  private void endPart() throws IOException {
    text.flush();
    zip.closeEntry();
  }

  private void row(List<String> cells, int style) throws IOException {
    rows++;
    text.write("<row>");
    for (String cell : cells) {
      cell(cell, style);
    }
    text.write("</row>");
  }

  private void cell(String value, int style) throws IOException {
    if (NUMBER.matcher(value).matches()) {
      text.write("<c s=\"" + style + "\"><v>" + value + "</v></c>");
    } else {
      text.write("<c s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      escape(clipped(value));
      text.write("</t></is></c>");
    }
  }

  private static String clipped(String value) {
    if (value.length() <= MOST_CHARACTERS) {
      return value;
    }
    int end = MOST_CHARACTERS - 1;
    boolean halved = Character.isHighSurrogate(value.charAt(end - 1));
    return value.substring(0, halved ? end - 1 : end) + "…";
  }

  /** Characters that XML does not know at all become spaces. */
  private void escape(String value) throws IOException {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      switch (c) {
        case '<' -> text.write("&lt;");
        case '>' -> text.write("&gt;");
        case '&' -> text.write("&amp;");
        default -> text.write(Character.toString(isOfXml(c) ? c : ' '));
      }
    }
  }

  private static boolean isOfXml(int c) {
    return (c >= ' ' && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF
        || c == '\t'
        || c == '\n';
  }
}
