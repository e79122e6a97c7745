package org.guiku.access.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Account;
import org.guiku.access.Department;
import org.guiku.access.Role;

/**
 * A person, for programs and for pages.
 *
 * @param name by which they sign in
 * @param department the name of theirs
 */
record PersonView(
    String id,
    String name,
    String shown,
    List<Role> roles,
    Optional<String> department,
    boolean disabled,
    Account.Password password,
    Instant createdAt) {

  static PersonView of(Account account, Optional<Department> department) {
    return new PersonView(
        account.id().value(),
        account.name(),
        account.shown(),
        account.roles().stream().sorted().toList(),
        department.map(Department::name),
        account.isDisabled(),
        account.password(),
        account.createdAt());
  }
}
