package org.guiku.access;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that say nothing of what they name: 12 characters of Crockford's base 32. */
final class RandomName {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomName() {}

  static String next() {
    return RANDOM
        .ints(12, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  static void check(String value) {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the name of a person or department: " + value);
    }
  }
}
