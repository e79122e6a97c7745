package org.guiku.ingestion.structure;

/** What a document with pages consists of, in reading order. */
sealed interface PageElement permits Paragraph, PageElement.Tabular, PageElement.Turned {

  /** A table. */
  record Tabular(PageTable table) implements PageElement {}

  /** Text on its side. */
  record Turned(TurnedText text) implements PageElement {}
}
