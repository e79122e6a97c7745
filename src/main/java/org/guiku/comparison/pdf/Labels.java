package org.guiku.comparison.pdf;

/** What the pages say besides the texts themselves, in the language of who asked. */
@FunctionalInterface
public interface Labels {

  /**
   * @param key of a message
   */
  String of(String key, Object... arguments);
}
