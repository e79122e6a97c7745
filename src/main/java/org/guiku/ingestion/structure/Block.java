package org.guiku.ingestion.structure;

import java.util.List;

/** A piece of a text that has no pages, as its format sets it apart. */
public sealed interface Block {

  /** The title of the whole document, by the format's own word. */
  record Title(String text) implements Block {}

  /**
   * A heading by the format's own word.
   *
   * @param level from 1, the outermost
   */
  record Heading(int level, String text) implements Block {}

  /** A paragraph; its text may show it to be a heading. */
  record Paragraph(String text) implements Block {}

  /** An item of a list. */
  record Item(String text) implements Block {}

  /** A table: cells from left to right, merged cells spread over the places they cover. */
  record Grid(List<List<String>> rows) implements Block {}
}
