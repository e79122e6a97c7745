package org.guiku.comparison.pdf;

/**
 * What stands above a redline.
 *
 * @param summary how much was changed, as a sentence
 * @param language of the texts, BCP 47
 */
public record RedlineHead(Draft older, Draft newer, String summary, String language) {

  /**
   * One of both texts.
   *
   * @param facts its kind and when it was received
   */
  public record Draft(String title, String facts) {}

  String title() {
    return older.title() + " → " + newer.title();
  }
}
