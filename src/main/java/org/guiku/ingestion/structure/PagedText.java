package org.guiku.ingestion.structure;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.documents.Table;

/**
 * The text of a document with pages.
 *
 * @param title as the first page sets it
 */
public record PagedText(Optional<String> title, List<Passage> passages, List<Table> tables) {

  public PagedText {
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
  }

  public static PagedText of(List<PageLayout> pages) {
    List<PageElement> elements = ContinuedTables.joined(PageParagraphs.of(PageBlocks.of(pages)));
    PagedOutline outline = PagedOutline.of(elements);
    PassageWriter writer = new PassageWriter();
    outline.writeTo(writer);
    return new PagedText(outline.title(), writer.passages(), writer.tables());
  }
}
