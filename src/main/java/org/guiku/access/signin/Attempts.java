package org.guiku.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guiku.access.PersonId;
import org.guiku.access.SignInName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to sign in, each counted as a failure until it proves to be right, so that many at the
 * same moment get no further than many in a row.
 */
@Component
class Attempts {

  /** A password that may be tried. */
  record Attempt(PersonId person, String hash) {}

  private record Row(
      PersonId person,
      Optional<String> hash,
      int failures,
      Optional<Instant> lockedUntil,
      Optional<Instant> passwordUntil,
      boolean disabled) {

    boolean isOpenAt(Instant now) {
      return !disabled
          && lockedUntil.filter(now::isBefore).isEmpty()
          && passwordUntil.filter(now::isAfter).isEmpty();
    }
  }

  private final JdbcClient jdbc;
  private final SignInSettings settings;
  private final Clock clock;

  Attempts(JdbcClient jdbc, SignInSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Empty where no password would be right: unknown, locked, disabled, without one, run out. */
  @Transactional
  public Optional<Attempt> begin(String name) {
    Instant now = clock.instant();
    Optional<Row> row = row(SignInName.folded(name)).filter(found -> found.isOpenAt(now));
    row.ifPresent(open -> count(open, now));
    return row.flatMap(open -> open.hash().map(hash -> new Attempt(open.person(), hash)));
  }

  @Transactional
  public void wasRight(PersonId person) {
    jdbc.sql("update people set failures = 0, locked_until = null where id = ?")
        .param(person.value())
        .update();
  }

  private void count(Row row, Instant now) {
    int failed = row.failures() + 1;
    Duration lock = settings.lockAfter(failed);
    jdbc.sql("update people set failures = :failed, locked_until = :until where id = :id")
        .param("failed", failed)
        .param("until", lock.isZero() ? null : now.plus(lock).atOffset(ZoneOffset.UTC))
        .param("id", row.person().value())
        .update();
  }

  private Optional<Row> row(String name) {
    return jdbc.sql("select * from people where name = ? for update")
        .param(name)
        .query((row, n) -> read(row))
        .optional();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        new PersonId(row.getString("id")),
        Optional.ofNullable(row.getString("password_hash")),
        row.getInt("failures"),
        instant(row.getObject("locked_until", OffsetDateTime.class)),
        instant(row.getObject("password_until", OffsetDateTime.class)),
        row.getBoolean("disabled"));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }
}
