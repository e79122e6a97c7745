package org.guiku.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param name by which they sign in, in small letters
 * @param shown by which others know them
 * @param password what of their password is known without it
 * @param sessions the number under which their sessions count
 */
public record Account(
    PersonId id,
    String name,
    String shown,
    Optional<DepartmentId> department,
    Set<Role> roles,
    boolean isDisabled,
    Password password,
    int sessions,
    Instant createdAt) {

  /** What is known of a password. */
  public enum Password {
    /** They sign in elsewhere, or by token only. */
    NONE,
    /** They chose it. */
    OWN,
    /** Somebody else chose it, so that it is to be changed. */
    GIVEN
  }

  public Account {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  /** As who they ask now. */
  public Viewer.Person viewer() {
    return new Viewer.Person(id, name, department, roles);
  }
}
