package org.guiku.documents.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A record of RIS: lines of a tag and a value, ended by CR and LF. Reports are {@code RPRT}, for
 * which reference managers know institution and number; {@code GOVDOC} loses the number in some,
 * and {@code GEN} becomes an article. What stands on a site alone is {@code ELEC}.
 */
final class RisRecord {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();

  private RisRecord() {}

  static String of(Citation citation) {
    RisRecord ris = new RisRecord();
    boolean bulletin = Mark.of(citation.kind()) == Mark.BULLETIN;
    ris.line("TY", bulletin ? "ELEC" : "RPRT");
    ris.line("ID", citation.key());
    ris.line("TI", citation.title());
    // A comma would part a body's name into a family's and a given one.
    Optional<String> issuer = citation.issuer().map(name -> name.replace(',', '，'));
    ris.line("AU", issuer);
    if (bulletin) {
      ris.line("N1", citation.number());
    } else {
      ris.line("PB", issuer);
      ris.line("SN", citation.number());
    }
    ris.line("M3", citation.kindName());
    ris.line("PY", citation.issuedOn().map(LocalDate::getYear).map(String::valueOf));
    ris.line("DA", citation.issuedOn().map(DAY::format));
    citation.page().ifPresent(page -> ris.line("SP", Integer.toString(page)));
    ris.line("LA", citation.language());
    ris.line("N1", citation.note());
    ris.line("UR", citation.address());
    ris.line("Y2", DAY.format(citation.accessed()));
    return ris.lines.append("ER  - \r\n").toString();
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(known -> line(tag, known));
  }

  private void line(String tag, String value) {
    String line = Line.of(value);
    if (!line.isEmpty()) {
      lines.append(tag).append("  - ").append(line).append("\r\n");
    }
  }
}
