package org.guiku.access.web;

import java.net.InetAddress;
import org.guiku.access.UnsafeAccessException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether people sign in, or everyone on this machine may do everything, so that nobody else is
 * listened to. Whoever asks for access that is not known must not be given either.
 */
@Component
class AccessMode {

  static final String SETTING = "guiku.access";
  static final String OPEN = "open";
  static final String ACCOUNTS = "accounts";

  private final boolean open;

  AccessMode(
      @Value("${guiku.access}") String access, @Value("${server.address}") InetAddress address) {
    this.open = access.equals(OPEN);
    if (!open && !access.equals(ACCOUNTS)) {
      throw new UnsafeAccessException(
          "guiku.access=" + access + " is not known; accounts and open are");
    }
    if (open && !address.isLoopbackAddress()) {
      throw new UnsafeAccessException(
          "open access listens on loopback only, not on " + address.getHostAddress());
    }
  }

  boolean isOpen() {
    return open;
  }
}
