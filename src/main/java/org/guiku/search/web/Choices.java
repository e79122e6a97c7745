package org.guiku.search.web;

import java.util.Arrays;
import java.util.Locale;
import org.guiku.access.Refused;
import org.guiku.search.Mode;
import org.guiku.search.Order;

/** The constants that an address may name, in small letters. */
final class Choices {

  private Choices() {}

  /**
   * @throws Refused 400 BAD_PARAMETER
   */
  static Mode mode(String name) {
    return constant(Mode.values(), "mode", name);
  }

  /**
   * @throws Refused 400 BAD_PARAMETER
   */
  static Order order(String name) {
    return constant(Order.values(), "sort", name);
  }

  private static <E extends Enum<E>> E constant(E[] all, String parameter, String name) {
    return Arrays.stream(all)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new Refused(400, "BAD_PARAMETER", parameter));
  }
}
