package org.guiku.access.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How addresses in headers are read. */
final class Address {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private Address() {}

  /** Empty where it is none. */
  static Optional<URI> parsed(String uri) {
    try {
      return Optional.of(URI.create(uri));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it names this machine. */
  static boolean isLocal(URI uri) {
    String host = Optional.ofNullable(uri.getHost()).orElse("");
    return LOCAL.contains(host.toLowerCase(Locale.ROOT));
  }
}
