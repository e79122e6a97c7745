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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where people sign in, changes nothing for pages of other sites, whatever a browser sends along.
 * Where {@code guiku.address} is set, also answers under no other name, but that of this machine,
 * under which a proxy may ask.
 */
@Component
@ConditionalOnProperty(name = AccessMode.SETTING, havingValue = AccessMode.ACCOUNTS)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OwnAddressOnly extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private final Optional<URI> address;
  private final Refusals refusals;

  OwnAddressOnly(@Value("${guiku.address:}") String address, Refusals refusals) {
    this.address = Optional.of(address.strip()).filter(a -> !a.isEmpty()).map(URI::create);
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<URI> host = Address.parsed("//" + request.getHeader("Host"));
    if (host.map(URI::getHost).isEmpty() || !isAnsweredUnder(host.get())) {
      refusals.refuse(request, response, new Refused(403, "FOREIGN_HOST"));
    } else if (!SAFE.contains(request.getMethod()) && isForeign(request, host.get())) {
      refusals.refuse(request, response, new Refused(403, "FOREIGN_ORIGIN"));
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isAnsweredUnder(URI host) {
    return address.isEmpty()
        || Address.isLocal(host)
        || host.getHost().equalsIgnoreCase(address.get().getHost());
  }

  private boolean isForeign(HttpServletRequest request, URI host) {
    String origin = request.getHeader("Origin");
    return origin == null
        ? "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        : Address.parsed(origin).filter(from -> isOwn(from, host)).isEmpty();
  }

  /** As a browser names the address that it is at, or as it is set. */
  private boolean isOwn(URI origin, URI host) {
    return isSame(origin, host)
        || address.filter(own -> own.getScheme().equals(origin.getScheme())).isPresent()
            && isSame(origin, address.get());
  }

  private static boolean isSame(URI origin, URI own) {
    return origin.getHost() != null
        && origin.getHost().equalsIgnoreCase(own.getHost())
        && origin.getPort() == own.getPort();
  }
}
