package org.guiku.access;

import java.time.Clock;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in memory with the tables of the program, and an audit trail in it. */
final class AuditDatabase implements AutoCloseable {

  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final Audit audit;
  final AuditTrail trail;

  AuditDatabase(Clock clock) {
    var database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__documents_and_queue.sql"))
        .execute(database);
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    audit = new StoredAudit(jdbc, transaction, clock);
    trail = new AuditTrail(jdbc);
  }

  @Override
  public void close() {
    jdbc.sql("shutdown").update();
  }
}
