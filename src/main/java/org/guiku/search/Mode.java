package org.guiku.search;

/** By what documents are found. */
public enum Mode {
  /** The words that stand in them. */
  LEXICAL,
  /** What their passages mean. */
  SEMANTIC,
  /** Both. */
  HYBRID
}
