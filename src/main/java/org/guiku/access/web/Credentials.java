package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.guiku.access.Account;
import org.guiku.access.OperatorSecret;
import org.guiku.access.People;
import org.guiku.access.Token;
import org.guiku.access.Tokens;
import org.guiku.access.signin.SignInSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who stands behind a token or a session. */
@Component
class Credentials {

  private final People people;
  private final Tokens tokens;
  private final ObjectProvider<OperatorSecret> secret;
  private final SignInSettings settings;
  private final Clock clock;

  Credentials(
      People people,
      Tokens tokens,
      ObjectProvider<OperatorSecret> secret,
      SignInSettings settings,
      Clock clock) {
    this.people = people;
    this.tokens = tokens;
    this.secret = secret;
    this.settings = settings;
    this.clock = clock;
  }

  /** Empty where it is wrong, has ended, or its owner is disabled. */
  Optional<Asker> ofToken(String token) {
    OperatorSecret known = secret.getIfAvailable();
    if (known != null && known.secret().is(token)) {
      return Optional.of(Asker.OPERATOR);
    }
    return tokens.find(token).flatMap(this::owner);
  }

  /** Nobody, where there is none that counts. */
  Asker ofSession(HttpServletRequest request) {
    Optional<SessionHolder> holder = holder();
    Optional<Asker> asker =
        holder
            .filter(held -> isYoung(request.getSession(false)))
            .flatMap(held -> people.find(held.id()).filter(held::holdsFor))
            .map(account -> Asker.of(account, Asker.By.SESSION));
    if (holder.isPresent() && asker.isEmpty()) {
      request.getSession().invalidate();
    }
    return asker.orElse(Asker.NOBODY);
  }

  private Optional<Asker> owner(Token token) {
    Asker.By by =
        switch (token.scope()) {
          case READ -> Asker.By.READ_TOKEN;
          case WRITE -> Asker.By.TOKEN;
        };
    return people
        .find(token.person())
        .filter(account -> !account.isDisabled())
        .map((Account account) -> Asker.of(account, by));
  }

  private static Optional<SessionHolder> holder() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof SessionHolder holder
        ? Optional.of(holder)
        : Optional.empty();
  }

  private boolean isYoung(@org.jspecify.annotations.Nullable HttpSession session) {
    return session != null
        && Instant.ofEpochMilli(session.getCreationTime())
            .plus(settings.longestSession())
            .isAfter(clock.instant());
  }
}
