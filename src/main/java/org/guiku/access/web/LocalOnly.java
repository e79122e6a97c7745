package org.guiku.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * While access is open, answers only requests that were meant for this machine: a page of another
 * site that a browser has open can neither read nor write here, also where its name was made to
 * point here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LocalOnly extends OncePerRequestFilter {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HandlerExceptionResolver problems;

  LocalOnly(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!LOCAL.contains(hostOf(Optional.ofNullable(request.getHeader("Host"))))) {
      problems.resolveException(request, response, null, new Refused(403, "FOREIGN_HOST"));
    } else if (!isLocal(Optional.ofNullable(request.getHeader("Origin")))) {
      problems.resolveException(request, response, null, new Refused(403, "FOREIGN_ORIGIN"));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String hostOf(Optional<String> header) {
    return header.map(host -> host.replaceFirst(":[0-9]+$", "")).orElse("");
  }

  private static boolean isLocal(Optional<String> origin) {
    try {
      return origin
          .map(URI::create)
          .map(uri -> Optional.ofNullable(uri.getHost()).orElse(""))
          .map(LOCAL::contains)
          .orElse(true);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
