package org.guiku.ingestion.extract;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Language;
import org.guiku.ingestion.structure.PageLayout;
import org.guiku.ingestion.structure.PagedText;

/** Readings of formats that set text at places on pages. */
final class PagedReadings {

  private PagedReadings() {}

  static Reading of(
      String mediaType, List<PageLayout> layouts, Optional<Reading.Partial> partial) {
    PagedText text = PagedText.of(layouts);
    StringBuilder all = new StringBuilder();
    text.passages().forEach(passage -> all.append(passage.text()));
    return new Reading(
        mediaType,
        Language.of(all.toString()),
        text.title(),
        layouts.stream().map(PagedReadings::page).toList(),
        text.passages(),
        text.tables(),
        partial);
  }

  /** Says that not all pages were read, where that is so. */
  static Optional<Reading.Partial> partial(int read, int total) {
    return total > read
        ? Optional.of(
            new Reading.Partial(read, "Only the first %d of %d pages.".formatted(read, total)))
        : Optional.empty();
  }

  private static DocumentPage page(PageLayout page) {
    return new DocumentPage(
        page.number(),
        page.width(),
        page.height(),
        page.hasText() ? DocumentPage.Source.TEXT : DocumentPage.Source.NONE);
  }
}
