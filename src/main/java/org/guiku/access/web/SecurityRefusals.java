package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.guiku.access.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refusals of what stands before the controllers. */
final class SecurityRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Refusals refusals;

  SecurityRefusals(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(Asking.CHALLENGE, "Bearer");
    refusals.refuse(request, response, new Refused(401, "SIGN_IN_WANTED"));
  }

  /**
   * A form for signing in that lay open too long is shown anew; who is signed out already needs no
   * more than that.
   */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    boolean form = why instanceof CsrfException;
    String path = request.getRequestURI();
    if (form && path.equals("/sign-in")) {
      String from = Optional.ofNullable(request.getParameter(WayBack.PARAMETER)).orElse("");
      response.sendRedirect(WayBack.through(from) + "&expired");
    } else if (form && path.equals("/sign-out") && Asker.of(request).isAnonymous()) {
      response.sendRedirect(WayBack.HOME);
    } else if (form) {
      LostForm.keep(request);
      refusals.refuse(request, response, new Refused(403, "FORM_EXPIRED"));
    } else {
      refusals.refuse(request, response, new Refused(403, "ROLE_WANTED"));
    }
  }
}
