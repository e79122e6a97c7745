package org.guiku.documents.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reference after GB/T 7714-2015, as 4.6 orders it for electronic resources: body responsible,
 * title with other title information, type and carrier, year and page cited, (date of issue), [date
 * of access], address. The document number is other title information, as the standard's own
 * examples of numbered reports have it.
 *
 * <p>What is not known:
 *
 * <ul>
 *   <li>the body responsible: left out, the title begins (8.1.5, for numbered lists);
 *   <li>place and publisher: left out, as 8.4.1 and 8.4.2 allow for what is read on the net; the
 *       body responsible is the publisher too;
 *   <li>the year: left out with its date, but where a page is cited, which has no place without a
 *       year, 出版年不详 in brackets stands for it as the standard has it of publishers.
 * </ul>
 *
 * The full stop at the end is optional (7.2) and left out, or programs would take it for a part of
 * the address. The standard has no place for sections and the words of a passage: the address leads
 * to them.
 */
final class GbtReference {

  private GbtReference() {}

  static String of(Citation citation) {
    return Stream.of(
            citation.issuer().map(Line::of),
            Optional.of(title(citation)),
            Optional.of(imprint(citation)),
            Optional.of(citation.address()))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private static String title(Citation citation) {
    return Line.of(citation.title())
        + citation.number().map(number -> ": " + Line.of(number)).orElse("")
        + Mark.of(citation.kind()).written();
  }

  private static String imprint(Citation citation) {
    return citation.page().stream()
            .mapToObj(page -> year(citation) + ": " + page)
            .findFirst()
            .orElse("")
        + citation.issuedOn().map(day -> "(" + day + ")").orElse("")
        + "["
        + citation.accessed()
        + "]";
  }

  private static String year(Citation citation) {
    return citation
        .issuedOn()
        .map(LocalDate::getYear)
        .map(String::valueOf)
        .orElse(citation.language().startsWith("zh") ? "[出版年不详]" : "[n.d.]");
  }
}
