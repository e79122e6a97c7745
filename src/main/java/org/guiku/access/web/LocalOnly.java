package org.guiku.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.guiku.access.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While access is open, answers only requests that were meant for this machine: a page of another
 * site that a browser has open can neither read nor write here, also where its name was made to
 * point here.
 */
@Component
@ConditionalOnProperty(name = AccessMode.SETTING, havingValue = AccessMode.OPEN)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LocalOnly extends OncePerRequestFilter {

  private final Refusals refusals;

  LocalOnly(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<URI> host = Optional.ofNullable(request.getHeader("Host")).flatMap(LocalOnly::host);
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    if (host.filter(Address::isLocal).isEmpty()) {
      refusals.refuse(request, response, new Refused(403, "FOREIGN_HOST"));
    } else if (origin.isPresent() && !isOwn(origin.get(), host.get())) {
      refusals.refuse(request, response, new Refused(403, "FOREIGN_ORIGIN"));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<URI> host(String header) {
    return Address.parsed("http://" + header).filter(uri -> header.equals(uri.getRawAuthority()));
  }

  /** Another program of this machine, on another port, is another site too. */
  private static boolean isOwn(String origin, URI host) {
    return Address.parsed(origin)
        .filter(uri -> Address.isLocal(uri) && uri.getPort() == host.getPort())
        .isPresent();
  }
}
