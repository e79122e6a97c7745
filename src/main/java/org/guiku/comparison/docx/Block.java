package org.guiku.comparison.docx;

import org.w3c.dom.Element;

/**
 * A paragraph, a table, or a table's row.
 *
 * @param kind only blocks of one kind are compared with each other
 * @param key equal where the texts are
 */
record Block(Element element, Kind kind, int key, Bag words) {

  /**
   * @param cells of a row, otherwise 0
   */
  record Kind(String name, int cells) {}

  boolean isParagraph() {
    return kind.name().equals("p");
  }

  boolean isRow() {
    return kind.name().equals("tr");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
