package org.guiku.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forbids pages whatever they did not bring themselves: a script that stands in a title, a file
 * name or a passage does not run, whoever wrote it there. Answers of the API set their own headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentPolicy extends OncePerRequestFilter {

  /** PDF.js reads JPEG 2000 and JBIG2 pictures by WebAssembly, in a worker and with blobs. */
  private static final String PAGES =
      "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; style-src 'self';"
          + " script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** The browsable API reference sets styles of its own from within its script. */
  private static final String REFERENCE =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  private static final String NOTHING_OF_THE_MACHINE =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** Once reached over TLS, browsers reach it in no other way. */
  private static final String A_YEAR = "max-age=31536000";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", A_YEAR);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!request.getRequestURI().startsWith("/api/")) {
      guardPage(request, response);
    }
    chain.doFilter(request, response);
  }

  private static void guardPage(HttpServletRequest request, HttpServletResponse response) {
    boolean reference = request.getRequestURI().startsWith("/swagger-ui");
    response.setHeader("Content-Security-Policy", reference ? REFERENCE : PAGES);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NOTHING_OF_THE_MACHINE);
  }
}
