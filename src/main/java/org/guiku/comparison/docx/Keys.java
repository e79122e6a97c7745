package org.guiku.comparison.docx;

import java.util.HashMap;
import java.util.Map;

/** Numbers that are equal where the strings are. */
final class Keys {

  private final Map<String, Integer> numbers = new HashMap<>();

  int of(String key) {
    return numbers.computeIfAbsent(key, _ -> numbers.size());
  }
}
