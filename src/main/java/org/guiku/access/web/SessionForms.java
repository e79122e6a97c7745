package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * What a browser sends along with its cookie by itself, so that it has to prove that a page of ours
 * sent it. A token is never sent by itself; who has neither has nothing that could be abused, and
 * is turned away whatever their form says.
 */
final class SessionForms {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN = Set.of("/sign-in", "/sign-out");

  private SessionForms() {}

  static boolean isOne(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && BearerToken.of(request).isEmpty()
        && (isSignedIn(request.getSession(false)) || OWN.contains(request.getRequestURI()));
  }

  private static boolean isSignedIn(@org.jspecify.annotations.Nullable HttpSession session) {
    return session != null
        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }
}
