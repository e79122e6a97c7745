package org.guiku.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failures by address, so that nobody tries a few passwords on everyone. Of IPv6 the network
 * counts (64 bits), since whoever has one has all its addresses.
 */
@Component
class AddressLimit {

  /** Then the oldest is forgotten: somebody with so many addresses is not held up by counting. */
  private static final int MOST_ADDRESSES = 20_000;

  private record Window(Instant begin, int failures) {}

  private final SignInSettings settings;
  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  AddressLimit(SignInSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  synchronized boolean listensTo(String address) {
    return current(network(address)).failures() < settings.failuresOfAddress();
  }

  synchronized void countFailure(String address) {
    String network = network(address);
    Window window = current(network);
    windows.put(network, new Window(window.begin(), window.failures() + 1));
  }

  private Window current(String network) {
    Instant now = clock.instant();
    Window window = windows.get(network);
    return window == null || window.begin().plus(settings.window()).isBefore(now)
        ? new Window(now, 0)
        : window;
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
