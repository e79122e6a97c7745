package org.guiku.ingestion.records;

/** A line that is not blank. */
public sealed interface Line {

  /** From 1. */
  long number();

  /** A line within the bound. */
  record Whole(long number, byte[] bytes) implements Line {}

  /** A line beyond it; of such a one nothing is kept. */
  record TooLong(long number) implements Line {}
}
