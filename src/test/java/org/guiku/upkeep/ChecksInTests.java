package org.guiku.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guiku.upkeep.RepositoryCheck.Finding;
import org.guiku.upkeep.RepositoryCheck.Kind;
import org.guiku.upkeep.RepositoryCheck.Report;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the door of the package: checks over a database of their own, of which a test says all. */
public final class ChecksInTests {

  public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final LastCheck last = last();
  private final Checks checks =
      new Checks(
          new RepositoryCheck(null, null, null, null, null),
          last,
          Clock.fixed(NOW, ZoneOffset.UTC));

  public Checks checks() {
    return checks;
  }

  /** There was a check, and that many originals were gone. */
  public void were(int missing, Instant checkedAt) {
    List<Finding> findings =
        Collections.nCopies(missing, new Finding(Kind.MISSING_FILE, "ab".repeat(32)));
    last.keep(new Report(missing == 0, 3, 3, 3, findings), checkedAt);
  }

  private static LastCheck last() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__documents_and_queue.sql"))
        .execute(source);
    JdbcTemplate jdbc = new JdbcTemplate(source);
    var transaction =
        new TransactionTemplate(
            new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    return new LastCheck(JdbcClient.create(jdbc), transaction);
  }
}
