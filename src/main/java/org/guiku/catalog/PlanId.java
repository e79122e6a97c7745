package org.guiku.catalog;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a plan for life, before it has a code and after: 16 hexadecimal digits. */
public record PlanId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException when {@code value} has not the form of an id
   */
  public PlanId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a plan id: " + value);
    }
  }

  /** Empty where it has not that form. */
  public static Optional<PlanId> read(String value) {
    return Optional.of(value).filter(FORM.asMatchPredicate()).map(PlanId::new);
  }

  static PlanId random() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return new PlanId(HexFormat.of().formatHex(random));
  }

  @Override
  public String toString() {
    return value;
  }
}
