package org.guiku.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.guiku.access.Refused;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by the token that came with the request, else by the session. A token that
 * does not count is refused, not taken for nobody's, so that a script notices.
 */
final class Asking extends OncePerRequestFilter {

  static final String CHALLENGE = "WWW-Authenticate";

  private final Credentials credentials;
  private final Refusals refusals;

  Asking(Credentials credentials, Refusals refusals) {
    this.credentials = credentials;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Supplier<Asker>> asker = asker(request);
    if (asker.isEmpty()) {
      response.setHeader(CHALLENGE, "Bearer error=\"invalid_token\"");
      refusals.refuse(request, response, new Refused(401, "BAD_TOKEN"));
    } else {
      Asker.keep(request, asker.get());
      chain.doFilter(request, response);
    }
  }

  private Optional<Supplier<Asker>> asker(HttpServletRequest request) {
    Optional<String> token = BearerToken.of(request);
    return token.isPresent()
        ? credentials.ofToken(token.get()).map(asker -> () -> asker)
        : Optional.of(() -> credentials.ofSession(request));
  }
}
