package org.guiku.ingestion.extract;

/** Told how far the reading of a file has come. */
@FunctionalInterface
public interface ReadingProgress {

  ReadingProgress NONE = (done, total) -> {};

  /** So many pages (or members of an archive) are read, of so many. */
  void pages(int done, int total);

  /** A page goes to OCR, which takes its time. */
  default void ocr() {}
}
