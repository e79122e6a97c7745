package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.guiku.ingestion.ocr.Pose;
import org.guiku.ingestion.ocr.ScannedPage;
import org.guiku.ingestion.structure.Language;
import org.guiku.ingestion.structure.PageContent;
import org.guiku.ingestion.structure.PageLayout;
import org.guiku.ingestion.structure.PagedText;

/**
 * A page, written or recognised.
 *
 * @param page as shown
 * @param layout set upright
 * @param pose how the page as shown lies; empty where it is upright
 */
record ReadPage(DocumentPage page, PageLayout layout, Optional<Pose> pose) {

  static ReadPage written(PageContent content) {
    PageLayout layout = PageLayout.of(content);
    var source = layout.hasText() ? DocumentPage.Source.TEXT : DocumentPage.Source.NONE;
    var page = new DocumentPage(content.number(), content.width(), content.height(), source);
    return new ReadPage(page, layout, Optional.empty());
  }

  static ReadPage recognised(ScannedPage scan) {
    PageLayout layout = PageLayout.of(scan.content());
    Pose pose = scan.pose();
    var page =
        layout.hasText()
            ? new DocumentPage(
                layout.number(),
                pose.width(),
                pose.height(),
                DocumentPage.Source.OCR,
                Optional.of(scan.confidence()))
            : new DocumentPage(
                layout.number(), pose.width(), pose.height(), DocumentPage.Source.NONE);
    return new ReadPage(page, layout, Optional.of(pose));
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
        text.passages().stream().map(passage -> asShown(passage, pages)).toList(),
        text.tables(),
        partial);
  }

  /** Puts a passage's lines where the pages show them. */
  private static Passage asShown(Passage passage, List<ReadPage> pages) {
    List<TextLine> shown = new ArrayList<>();
    for (TextLine line : passage.lines()) {
      Optional<Pose> pose = pages.get(line.page() - 1).pose();
      shown.addAll(pose.map(p -> p.shown(line)).orElse(List.of(line)));
    }
    return new Passage(passage.ordinal(), passage.kind(), passage.section(), passage.text(), shown);
  }
}
