package org.guiku.upkeep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.guiku.access.AuditLine;
import org.guiku.access.AuditTrail;
import org.guiku.sheets.CsvRows;

/** The audit trail as a table, from the first line on, each with all that its hash is made of. */
final class AuditSheet {

  private static final List<String> HEAD =
      List.of("number", "at", "person", "name", "action", "subject", "detail", "previous", "hash");

  private AuditSheet() {}

  static void write(AuditTrail trail, OutputStream out) throws IOException {
    CsvRows rows = new CsvRows(out, HEAD);
    long last = 0;
    for (var lines = trail.after(last); !lines.isEmpty(); lines = trail.after(last)) {
      for (AuditLine line : lines) {
        rows.add(cells(line));
      }
      last = lines.getLast().number();
    }
    rows.end();
  }

  private static List<String> cells(AuditLine line) {
    return List.of(
        Long.toString(line.number()),
        line.time(),
        line.person(),
        line.name(),
        line.action(),
        line.subject(),
        line.detail(),
        line.previous(),
        line.hash());
  }
}
