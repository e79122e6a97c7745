package org.guiku.access.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.access.Role;

/**
 * What a provider of identities says of somebody.
 *
 * @param issuer the provider
 * @param subject who it is there, for ever
 * @param claims all that is said
 */
public record Identity(String issuer, String subject, Map<String, Object> claims) {

  /** Empty where it is not said, or is an address that nobody has verified. */
  Optional<String> name(String claim) {
    boolean unverified =
        claim.equals("email") && !Boolean.parseBoolean(text("email_verified").orElse("false"));
    return unverified ? Optional.empty() : text(claim);
  }

  String shown() {
    return text("name").orElse("");
  }

  Optional<String> department(String claim) {
    return text(claim);
  }

  /** Those of its words that are roles here. */
  Set<Role> roles(String claim) {
    return words(claims.get(claim))
        .flatMap(word -> Stream.of(Role.values()).filter(role -> role.name().equals(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<String> text(String claim) {
    return Optional.ofNullable(claims.get(claim))
        .map(Object::toString)
        .map(String::strip)
        .filter(said -> !said.isEmpty());
  }

  private static Stream<String> words(@org.jspecify.annotations.Nullable Object claim) {
    Collection<?> said =
        switch (claim) {
          case null -> List.of();
          case Collection<?> many -> many;
          default -> List.of(claim.toString().split("[ ,]+"));
        };
    return said.stream().map(Object::toString);
  }
}
