package org.guiku.documents.citation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a BibTeX file, which BibLaTeX reads as well. A brace in a value is written as a
 * command, since BibTeX counts braces also behind a backslash. Names and titles stand in braces of
 * their own: nothing in them is a given name, or written small.
 */
final class BibtexEntry {

  private final StringBuilder entry = new StringBuilder();

  private BibtexEntry() {}

  static String of(Citation citation) {
    BibtexEntry bibtex = new BibtexEntry();
    boolean report = Mark.of(citation.kind()) == Mark.REPORT;
    bibtex.entry.append(report ? "@techreport{" : "@misc{").append(citation.key()).append(",\n");
    bibtex.field("title", Optional.of("{" + escaped(citation.title()) + "}"));
    bibtex.field("author", citation.issuer().map(name -> "{" + escaped(name) + "}"));
    bibtex.field(
        report ? "institution" : "organization", citation.issuer().map(BibtexEntry::escaped));
    bibtex.field("type", Optional.of(escaped(citation.kindName())));
    bibtex.field("number", citation.number().map(BibtexEntry::escaped));
    bibtex.date(citation.issuedOn());
    bibtex.field("pages", citation.page().stream().mapToObj(Integer::toString).findFirst());
    bibtex.field("language", Optional.of(escaped(citation.language())));
    bibtex.field("note", citation.note().map(BibtexEntry::escaped));
    bibtex.field("url", Optional.of(encoded(citation.address())));
    bibtex.field("urldate", Optional.of(citation.accessed().toString()));
    return bibtex.entry.append("}\n").toString();
  }

  private void date(Optional<LocalDate> day) {
    field("year", day.map(LocalDate::getYear).map(String::valueOf));
    day.map(BibtexEntry::month).ifPresent(month -> append("month", month));
    field("day", day.map(LocalDate::getDayOfMonth).map(String::valueOf));
  }

  /** BibTeX's name for it, which each style writes in its own way. */
  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private void field(String name, Optional<String> value) {
    value.filter(known -> !known.isEmpty()).ifPresent(known -> append(name, "{" + known + "}"));
  }

  private void append(String name, String value) {
    entry.append("  ").append(name).append(" = ").append(value).append(",\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Line.of(text)
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  /** An address stands as it is; the characters that end a field are none of an address. */
  private static String encoded(String address) {
    return Line.of(address)
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("\\", "%5C")
        .replace(" ", "%20");
  }
}
