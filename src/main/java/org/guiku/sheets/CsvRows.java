package org.guiku.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV after RFC 4180, with a byte order mark, without which Excel does not take it for UTF-8. A
 * cell that a spreadsheet would run as a formula is given an apostrophe at its beginning.
 */
public final class CsvRows implements Rows {

  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final Writer text;
  private final CsvWriter csv;

  public CsvRows(OutputStream out, List<String> head) throws IOException {
    text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write('\uFEFF');
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    add(head);
  }

  @Override
  public void add(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells.stream().map(CsvRows::harmless).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    text.flush();
  }
}
