package org.guiku.ingestion.structure;

import java.util.OptionalInt;

/** Tells headings of Chinese official texts by how they are numbered. */
public final class Headings {

  private Headings() {}

  /**
   * The rank of a heading, the outermost lowest; empty where the line is not a heading by itself.
   */
  public static OptionalInt rankOf(String line) {
    return OptionalInt.empty();
  }
}
