package org.guiku.review;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an opinion for life: 16 hexadecimal digits. */
public record OpinionId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of an id
   */
  public OpinionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an opinion id: " + value);
    }
  }

  /** Empty where it has not that form. */
  public static Optional<OpinionId> read(String value) {
    return Optional.of(value).filter(FORM.asMatchPredicate()).map(OpinionId::new);
  }

  static OpinionId random() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return new OpinionId(HexFormat.of().formatHex(random));
  }

  @Override
  public String toString() {
    return value;
  }
}
