package org.guiku.search;

/** Words of a document by which people look for it. */
public record Catchword(Kind kind, String text) {

  /** What the words are in their document; of the same words the first counts. */
  public enum Kind {
    TITLE,
    INDICATOR,
    HEADING
  }
}
