package org.guiku.access.web;

import java.util.Optional;
import java.util.Set;
import org.guiku.access.For;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.WantsSignIn;
import org.springframework.web.method.HandlerMethod;

/** Who may call a method of a controller, as the method itself declares. */
sealed interface Admission {

  /** Why this one may not; empty where they may. */
  Optional<Refused> refusal(Asker asker);

  /** For everyone; what they do not see, their reach decides. */
  record Everyone() implements Admission {
    @Override
    public Optional<Refused> refusal(Asker asker) {
      return Optional.empty();
    }
  }

  /** For everyone who is known. */
  record Known() implements Admission {
    @Override
    public Optional<Refused> refusal(Asker asker) {
      return asker.isAnonymous()
          ? Optional.of(new Refused(401, "SIGN_IN_WANTED"))
          : Optional.empty();
    }
  }

  /** For those with one of these roles. */
  record Holders(Set<Role> roles) implements Admission {
    @Override
    public Optional<Refused> refusal(Asker asker) {
      return new Known()
          .refusal(asker)
          .or(
              () ->
                  roles.stream().anyMatch(asker.viewer()::has)
                      ? Optional.empty()
                      : Optional.of(new Refused(403, "ROLE_WANTED")));
    }
  }

  /** Empty where the method declares nothing. */
  static Optional<Admission> of(HandlerMethod method) {
    if (method.hasMethodAnnotation(Open.class)) {
      return Optional.of(new Everyone());
    }
    if (method.hasMethodAnnotation(WantsSignIn.class)) {
      return Optional.of(new Known());
    }
    return Optional.ofNullable(method.getMethodAnnotation(For.class))
        .map(declared -> new Holders(Set.of(declared.value())));
  }
}
