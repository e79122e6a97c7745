package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.guiku.access.Account;
import org.guiku.access.SignedOut;
import org.guiku.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of people at browsers, held in memory: a restart of the server ends them. */
@Component
class Sessions {

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final LogoutHandler ending = new SecurityContextLogoutHandler();
  private final ApplicationEventPublisher events;

  Sessions(ApplicationEventPublisher events) {
    this.events = events;
  }

  /**
   * Begins a session. What there was before ends, so that nobody who knew its id, or a form of it,
   * comes along.
   */
  void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            SessionHolder.of(account), null, List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /**
   * Ends a session, and only then tells of it: who cannot be taken down is signed out all the same.
   */
  void end(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
    Viewer viewer = Asker.of(request).viewer();
    ending.logout(request, response, known);
    if (viewer instanceof Viewer.Person person) {
      events.publishEvent(new SignedOut(person, request.getRemoteAddr()));
    }
  }
}
