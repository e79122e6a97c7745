package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.guiku.access.Refused;

/** Where those go who are not let in: people to a form that helps, programs nowhere. */
final class Turned {

  private Turned() {}

  /**
   * Answers that the request goes no further.
   *
   * @throws Refused where no form helps
   */
  static boolean away(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      return challenged(refused, response);
    }
    switch (refused.code()) {
      case "SIGN_IN_WANTED" -> signIn(request, response);
      case "PASSWORD_CHANGE_WANTED" -> leadTo("/account/password", request, response);
      default -> throw refused;
    }
    return false;
  }

  /** What somebody typed would be gone without a word, were they only led to sign in. */
  private static void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("POST") && PageWanted.by(request)) {
      LostForm.keep(request);
      throw new Refused(401, "SESSION_ENDED");
    }
    leadTo(WayBack.toSignIn(request), request, response);
  }

  private static boolean challenged(Refused refused, HttpServletResponse response) {
    if (refused.status() == 401) {
      response.setHeader(Asking.CHALLENGE, "Bearer");
    }
    throw refused;
  }

  /** A part of a page leads the whole page. */
  private static void leadTo(String place, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", place);
      response.setStatus(401);
    } else {
      response.setStatus(303);
      response.setHeader("Location", place);
    }
  }
}
