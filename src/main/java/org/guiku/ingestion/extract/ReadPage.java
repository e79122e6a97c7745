package org.guiku.ingestion.extract;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Language;
import org.guiku.ingestion.structure.PageContent;
import org.guiku.ingestion.structure.PageLayout;
import org.guiku.ingestion.structure.PagedText;

/** A page of a format that sets text at its places. */
record ReadPage(DocumentPage page, PageLayout layout) {

  static ReadPage written(PageContent content) {
    PageLayout layout = PageLayout.of(content);
    var source = layout.hasText() ? DocumentPage.Source.TEXT : DocumentPage.Source.NONE;
    return new ReadPage(
        new DocumentPage(content.number(), content.width(), content.height(), source), layout);
  }

  /** The document that the pages make. */
  static Reading reading(
      String mediaType, List<ReadPage> pages, Optional<Reading.Partial> partial) {
    PagedText text = PagedText.of(pages.stream().map(ReadPage::layout).toList());
    StringBuilder all = new StringBuilder();
    text.passages().forEach(passage -> all.append(passage.text()));
    return new Reading(
        mediaType,
        Language.of(all.toString()),
        text.title(),
        pages.stream().map(ReadPage::page).toList(),
        text.passages(),
        text.tables(),
        partial);
  }
}
