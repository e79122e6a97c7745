package org.guiku.search;

import java.util.Map;
import org.guiku.documents.Reading;

/** Gives the vectors that were made of passages. */
interface KnownVectors {

  /** By ordinal, as far as they are known. */
  Map<Integer, float[]> of(Reading reading);
}
