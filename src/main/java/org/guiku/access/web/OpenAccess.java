package org.guiku.access.web;

import java.net.InetAddress;
import org.guiku.access.UnsafeAccessException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Everyone on this machine may do everything, so nobody else is listened to. Another kind of access
 * than this is not known yet, and whoever asks for it must not be given this one.
 */
@Component
class OpenAccess {

  OpenAccess(
      @Value("${guiku.access}") String access, @Value("${server.address}") InetAddress address) {
    if (!access.equals("open")) {
      throw new UnsafeAccessException(
          "guiku.access=" + access + " is not known; only guiku.access=open is");
    }
    if (!address.isLoopbackAddress()) {
      throw new UnsafeAccessException(
          "open access listens on loopback only, not on " + address.getHostAddress());
    }
  }
}
