package org.guiku.ingestion.structure;

import java.util.List;

/** A part of a page that is read by itself, in reading order. */
sealed interface PageBlock {

  /**
   * Lines of one column.
   *
   * @param framed whether a box is ruled around them
   */
  record Column(List<PageLine> lines, Margins margins, boolean framed) implements PageBlock {}

  /** Footnotes: the text above them may go on on the next page. */
  record Footnotes(Column column) implements PageBlock {}

  /** A table, ruled or set by its gaps. */
  record Tabular(PageTable table) implements PageBlock {}

  /** Text on its side. */
  record Turned(TurnedText text) implements PageBlock {}
}
