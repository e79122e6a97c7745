package org.guiku.access;

import org.springframework.core.env.StandardEnvironment;

/** Opens the door of the package for tests of what lies above it. */
public final class OwnAddressInTests {

  private OwnAddressInTests() {}

  public static OwnAddress of(String settled) {
    return new OwnAddress(settled, new StandardEnvironment());
  }
}
