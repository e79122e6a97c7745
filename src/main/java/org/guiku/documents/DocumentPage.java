package org.guiku.documents;

import java.util.Optional;

/**
 * A page of a document whose format has pages.
 *
 * @param number from 1
 * @param width in points, as shown (a turned page is measured turned)
 * @param height in points, as shown
 * @param confidence 0 to 1, how sure OCR is of the page's characters on the whole; empty where the
 *     text was not recognised but written
 */
public record DocumentPage(
    int number, float width, float height, Source source, Optional<Double> confidence) {

  /** Where the page's text comes from. */
  public enum Source {
    TEXT,
    OCR,
    NONE
  }

  public DocumentPage(int number, float width, float height, Source source) {
    this(number, width, height, source, Optional.empty());
  }
}
