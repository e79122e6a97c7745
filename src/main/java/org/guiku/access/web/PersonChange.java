package org.guiku.access.web;

import java.util.Optional;
import java.util.Set;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is to be another than before; what is not sent stays.
 *
 * @param shown by which others know them
 * @param roles all that they are to have
 * @param department a name, null for none
 */
record PersonChange(
    @Nullable String shown, @Nullable Set<Role> roles, @Nullable JsonNode department) {

  Directory.Wish onto(PersonView before) {
    return new Directory.Wish(
        before.name(),
        Optional.ofNullable(shown).orElse(before.shown()),
        Optional.ofNullable(roles).orElse(Set.copyOf(before.roles())),
        department == null ? before.department() : named(department));
  }

  private static Optional<String> named(JsonNode given) {
    if (given.isNull()) {
      return Optional.empty();
    }
    if (!given.isString()) {
      throw new Refused(400, "MALFORMED_VALUE", "department");
    }
    return Optional.of(given.asString());
  }
}
