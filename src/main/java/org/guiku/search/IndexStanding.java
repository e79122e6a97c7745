package org.guiku.search;

import java.time.Duration;

/**
 * How the index stands beside the documents, for those who watch. One thread says it, any may ask.
 */
final class IndexStanding {

  private volatile boolean open;
  private volatile long wanted = Long.MAX_VALUE;
  private volatile long reached;
  private volatile long last;
  private volatile long followed = System.nanoTime();
  private volatile double rebuilt = 1;

  /** An index is opened or built whose searches are whole once it has come to that change. */
  void wants(long change) {
    wanted = change;
  }

  /**
   * What the last commit holds.
   *
   * @param change the number of the last change in it
   * @param ofDocuments the number of their last change
   */
  void stands(long change, long ofDocuments) {
    open = true;
    reached = change;
    last = ofDocuments;
    if (change >= ofDocuments) {
      followed = System.nanoTime();
    }
  }

  void closed() {
    open = false;
  }

  void rebuilds(double part) {
    rebuilt = part;
  }

  /** Whether a search finds all that was READY when the index was opened. */
  boolean isWhole() {
    return open && reached >= wanted;
  }

  /** How many change numbers it lacks, as far as it has looked. */
  long behind() {
    return Math.max(0, last - reached);
  }

  /** How long ago it was last seen to hold every change. */
  Duration sinceFollowed() {
    return Duration.ofNanos(System.nanoTime() - followed);
  }

  /** How much of a new index is built, from 0 to 1; 1 where none is being built. */
  double rebuilt() {
    return isWhole() || !open ? rebuilt : (double) reached / wanted;
  }
}
