package org.guiku.comparison;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Sixteen hexadecimal digits by which a comparison is known. */
public record ComparisonId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of an id
   */
  public ComparisonId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not the id of a comparison: " + value);
    }
  }

  static ComparisonId random() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return new ComparisonId(HexFormat.of().formatHex(random));
  }

  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
