package org.guiku.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id under which the log says why it failed. Only the answer to one that
 * failed tells it, so that all others stay equal where they are to be equal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

  static final String NAME = "requestId";

  /** Of the request that this thread answers; empty where it answers none. */
  static String current() {
    return Optional.ofNullable(MDC.get(NAME)).orElse("");
  }

  /** Of a request that may not have come as far as this filter. */
  static String of(ServletRequest request) {
    if (request.getAttribute(NAME) instanceof String known) {
      return known;
    }
    String fresh = fresh();
    request.setAttribute(NAME, fresh);
    return fresh;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (MDC.MDCCloseable named = MDC.putCloseable(NAME, of(request))) {
      chain.doFilter(request, response);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private static String fresh() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
