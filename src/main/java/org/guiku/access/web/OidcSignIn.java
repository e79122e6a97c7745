package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.guiku.access.Account;
import org.guiku.access.Refused;
import org.guiku.access.signin.Identities;
import org.guiku.access.signin.Identity;
import org.guiku.access.signin.SignIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in with what another program vouches for. Spring's filters go the way there and back;
 * then the session is begun anew as for a password, and nothing of what the provider said is kept.
 */
@Component
class OidcSignIn {

  /** Where the session keeps the way back while one is with the provider. */
  static final String WAY_BACK = "guiku.from";

  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

  private final Identities identities;
  private final SignIns signIns;
  private final Sessions sessions;

  OidcSignIn(Identities identities, SignIns signIns, Sessions sessions) {
    this.identities = identities;
    this.signIns = signIns;
    this.sessions = sessions;
  }

  void addTo(HttpSecurity http) throws Exception {
    http.oauth2Login(
        login ->
            login
                .loginPage("/sign-in")
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .successHandler(this::came)
                .failureHandler(
                    (request, response, why) -> {
                      LOG.warn("a provider of identities was of no help: {}", why.getMessage());
                      response.sendRedirect("/sign-in?refused");
                    }));
  }

  private void came(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched)
      throws IOException {
    HttpSession session = request.getSession();
    String from = String.valueOf(session.getAttribute(WAY_BACK));
    Optional<Account> account = account(vouched, request.getRemoteAddr());
    session.invalidate();
    if (account.isEmpty()) {
      response.sendRedirect("/sign-in?refused");
    } else {
      sessions.begin(account.get(), request, response);
      response.sendRedirect(WayBack.checked(from));
    }
  }

  private Optional<Account> account(Authentication vouched, String address) {
    return vouched instanceof OAuth2AuthenticationToken token
            && token.getPrincipal() instanceof OidcUser user
        ? identity(user)
            .flatMap(who -> account(who, token.getAuthorizedClientRegistrationId(), address))
        : Optional.empty();
  }

  private Optional<Account> account(Identity who, String provider, String address) {
    try {
      return Optional.of(signIns.told(identities.person(who), provider, address));
    } catch (Refused refused) {
      LOG.warn("{} of {} is nobody here: {}", who.subject(), provider, refused.getMessage());
      signIns.failed(who.subject(), provider, address);
      return Optional.empty();
    }
  }

  private static Optional<Identity> identity(OidcUser user) {
    URL issuer = user.getIssuer();
    String subject = user.getSubject();
    return issuer == null || subject == null
        ? Optional.empty()
        : Optional.of(new Identity(issuer.toString(), subject, user.getClaims()));
  }
}
