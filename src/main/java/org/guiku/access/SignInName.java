package org.guiku.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names by which people sign in, of which two that look the same are the same. */
public final class SignInName {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}");

  private SignInName() {}

  /**
   * @throws Refused 400 MALFORMED_NAME
   */
  public static String of(String given) {
    String name = folded(given);
    if (!FORM.matcher(name).matches()) {
      throw new Refused(400, "MALFORMED_NAME");
    }
    return name;
  }

  /** As it would be stored, whatever it is. */
  public static String folded(String given) {
    return Normalizer.normalize(given.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
