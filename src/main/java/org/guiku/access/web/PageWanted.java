package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells people at browsers, who are answered with pages, from programs. */
final class PageWanted {

  private PageWanted() {}

  static boolean by(HttpServletRequest request) {
    String path = request.getRequestURI();
    return Stream.of("/api/", "/actuator", "/v3/").noneMatch(path::startsWith)
        && Optional.ofNullable(request.getHeader("Accept"))
            .filter(wanted -> wanted.contains("text/html"))
            .isPresent();
  }
}
