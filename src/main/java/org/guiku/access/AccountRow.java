package org.guiku.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of people, and back. */
final class AccountRow {

  private AccountRow() {}

  static Account read(ResultSet row) throws SQLException {
    return new Account(
        new PersonId(row.getString("id")),
        row.getString("name"),
        row.getString("shown"),
        Optional.ofNullable(row.getString("department_id")).map(DepartmentId::new),
        roles(row.getArray("roles")),
        row.getBoolean("disabled"),
        password(row),
        row.getInt("sessions"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  /** In the order of the enum, so that equal sets are stored alike. */
  static String[] stored(Set<Role> roles) {
    return roles.stream().sorted().map(Enum::name).toArray(String[]::new);
  }

  private static Set<Role> roles(Array stored) throws SQLException {
    return Arrays.stream((Object[]) stored.getArray())
        .map(name -> Role.valueOf(name.toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Account.Password password(ResultSet row) throws SQLException {
    if (row.getString("password_hash") == null) {
      return Account.Password.NONE;
    }
    return row.getObject("password_until") == null ? Account.Password.OWN : Account.Password.GIVEN;
  }
}
