package org.guiku.search.meaning;

/**
 * Says what a text means, as a vector: texts that mean much the same have vectors that are near.
 */
interface Embedder extends AutoCloseable {

  /** Numbers in a vector. */
  int DIMENSIONS = 512;

  /**
   * The vector of a text, of length 1. Any number of threads may ask. What is said after the first
   * five hundred characters or so has no part in it.
   */
  float[] embed(String text);

  @Override
  void close();
}
