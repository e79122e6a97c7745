package org.guiku.search;

/** By what documents are found. */
public enum Mode {
  /** The words that stand in them. */
  LEXICAL,
  /** The words, and what the passages mean. */
  HYBRID,
  /** What their passages mean. */
  SEMANTIC
}
