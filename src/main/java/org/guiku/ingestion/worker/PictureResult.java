package org.guiku.ingestion.worker;

import org.guiku.documents.Failure;

/** What came of drawing a page in a worker. */
public sealed interface PictureResult {

  /** The page as JPEG. */
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Drawn(byte[] jpeg) implements PictureResult {}

  /** It cannot be drawn, and trying again would not help. */
  record Undrawable(Failure failure) implements PictureResult {}
}
