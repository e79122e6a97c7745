package org.guiku.documents;

/**
 * A page of a document whose format has pages.
 *
 * @param number from 1
 * @param width in points, as shown (a turned page is measured turned)
 * @param height in points, as shown
 */
public record DocumentPage(int number, float width, float height, Source source) {

  /** Where the page's text comes from. */
  public enum Source {
    TEXT,
    OCR,
    NONE
  }
}
