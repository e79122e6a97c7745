package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a script signs in with (RFC 6750, as a header only). */
final class BearerToken {

  private static final String SCHEME = "Bearer";

  private BearerToken() {}

  static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .map(header -> header.split(" ", 2))
        .filter(parts -> parts[0].equalsIgnoreCase(SCHEME))
        .map(parts -> parts.length < 2 ? "" : parts[1].strip());
  }
}
