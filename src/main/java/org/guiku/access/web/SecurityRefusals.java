package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  /** A form for signing in that lay open too long is shown anew. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    boolean form = why instanceof CsrfException;
    if (form && request.getRequestURI().equals("/sign-in")) {
      response.sendRedirect("/sign-in?expired");
    } else {
      String code = form ? "FORM_EXPIRED" : "ROLE_WANTED";
      refusals.refuse(request, response, new Refused(403, code));
    }
  }
}
