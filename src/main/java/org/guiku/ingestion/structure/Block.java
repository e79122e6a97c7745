package org.guiku.ingestion.structure;

import java.util.List;

/** A piece of a text that has no pages, as its format sets it apart. */
public sealed interface Block {

  /** A block of running words. */
  sealed interface Words extends Block {

    MarkedText words();

    default String text() {
      return words().text();
    }
  }

  /** The title of the whole document, by the format's own word. */
  record Title(MarkedText words) implements Words {

    public Title(String text) {
      this(MarkedText.of(text));
    }
  }

  /**
   * A heading by the format's own word.
   *
   * @param level from 1, the outermost
   */
  record Heading(int level, MarkedText words) implements Words {

    public Heading(int level, String text) {
      this(level, MarkedText.of(text));
    }
  }

  /** A paragraph; its text may show it to be a heading. */
  record Paragraph(MarkedText words) implements Words {

    public Paragraph(String text) {
      this(MarkedText.of(text));
    }
  }

  /** An item of a list. */
  record Item(MarkedText words) implements Words {

    public Item(String text) {
      this(MarkedText.of(text));
    }
  }

  /** A footnote or endnote: a paragraph of its own, and never a heading however it begins. */
  record Note(MarkedText words) implements Words {}

  /**
   * A table, its cells from left to right.
   *
   * @param rows merged cells spread over the places they cover
   * @param said the same, each merged cell in the first place alone and empty in the others
   */
  record Grid(List<List<String>> rows, List<List<MarkedText>> said) implements Block {

    /** A table without marks and, as far as is known, without merged cells. */
    public Grid(List<List<String>> rows) {
      this(rows, rows.stream().map(row -> row.stream().map(MarkedText::of).toList()).toList());
    }
  }
}
