package org.guiku.documents.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A document as its page shows it.
 *
 * @param drawing how its pages come to be seen
 * @param sizes width and height of each page in points, as the reading script takes them
 * @param headings the outline
 * @param language of the text; Chinese where it could not be told
 * @param marked whether its file came with comments or tracked changes
 * @param recognised those of its pages that OCR read
 */
record ShownDocument(
    Drawing drawing,
    String sizes,
    List<Heading> headings,
    String language,
    int pages,
    boolean marked,
    Recognised recognised) {

  /**
   * @param level from 1
   * @param page 0 where the format has none
   */
  record Heading(int ordinal, int level, String text, int page) {}

  static ShownDocument of(Document document, Optional<Reading> reading) {
    List<DocumentPage> pages = reading.map(Reading::pages).orElse(List.of());
    return new ShownDocument(
        pages.isEmpty() ? Drawing.NONE : Drawing.of(document),
        pages.stream().map(ShownDocument::size).collect(Collectors.joining(" ")),
        reading.map(ShownDocument::headings).orElse(List.of()),
        document.language().orElse("zh"),
        pages.size(),
        reading.map(it -> !it.annotations().isEmpty()).orElse(false),
        Recognised.of(pages));
  }

  /** Whether its pages are shown; else its text is set. */
  public boolean drawn() {
    return drawing != Drawing.NONE;
  }

  private static String size(DocumentPage page) {
    return page.width() + "x" + page.height();
  }

  private static List<Heading> headings(Reading reading) {
    return reading.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.HEADING)
        .map(
            passage ->
                new Heading(
                    passage.ordinal(),
                    Math.clamp(passage.section().size(), 1, 6),
                    passage.text(),
                    passage.page().orElse(0)))
        .toList();
  }
}
