package org.guiku.documents;

/**
 * Which page of a list is wanted.
 *
 * @param page from 0
 * @param size 1 to 100
 */
public record PageRequest(int page, int size) {

  public static final int DEFAULT_SIZE = 20;
  public static final int MAX_SIZE = 100;

  /**
   * @throws IllegalArgumentException out of range
   */
  public PageRequest {
    if (page < 0) {
      throw new IllegalArgumentException("page counts from 0, not " + page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size is 1 to " + MAX_SIZE + ", not " + size);
    }
  }

  public long offset() {
    return (long) page * size;
  }
}
