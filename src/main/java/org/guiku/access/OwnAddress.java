package org.guiku.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which people reach this server, for what leaves it: citations, feeds, mails.
 * The setting {@code guiku.address} where there is one; else what the request at hand was sent to,
 * whose {@code Host} has been judged by then; else this machine.
 */
@Component
public class OwnAddress {

  private final String settled;
  private final Environment environment;

  OwnAddress(@Value("${guiku.address:}") String settled, Environment environment) {
    this.settled = settled.strip().replaceAll("/+$", "");
    this.environment = environment;
  }

  /** Without a slash at its end. */
  public String now() {
    if (!settled.isEmpty()) {
      return settled;
    }
    if (RequestContextHolder.getRequestAttributes() != null) {
      return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
    return "http://localhost:" + environment.getProperty("local.server.port", "8080");
  }
}
