package org.guiku.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a person by who looks after people.
 *
 * @param name by which they sign in
 * @param shown by which others know them; blank for the same
 */
public record AccountForm(
    String name, String shown, Set<Role> roles, Optional<DepartmentId> department) {

  private static final int LONGEST_SHOWN = 200;

  /**
   * @throws Refused 400 MALFORMED_NAME, ROLES_WANTED or TOO_LONG
   */
  public AccountForm {
    name = SignInName.of(name);
    shown = shown.isBlank() ? name : shown.strip();
    if (roles.isEmpty() || roles.stream().anyMatch(Objects::isNull)) {
      throw new Refused(400, "ROLES_WANTED");
    }
    roles = Set.copyOf(roles);
    if (shown.length() > LONGEST_SHOWN) {
      throw new Refused(400, "TOO_LONG", "shown", LONGEST_SHOWN);
    }
  }
}
