package org.guiku.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guiku.access.Audit;
import org.guiku.access.PeopleInTests;
import org.guiku.access.Viewer;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** The plans of a database on disk, as the server keeps them; each act is a transaction. */
final class Catalog implements AutoCloseable {

  static final Viewer OPERATOR = new Viewer.Operator();

  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000"
          + ";DB_CLOSE_DELAY=-1";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Plans plans;
  private final PlanDecisions decisions;
  private volatile Instant now = Instant.parse("2026-06-30T12:00:00Z");

  Catalog(Path folder, ApprovalCondition... conditions) {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("guiku").toAbsolutePath() + SETTINGS);
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V1__documents_and_queue.sql"),
            new ClassPathResource("db/migration/V2__plans.sql"))
        .execute(database);
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    StoredPlans stored = new StoredPlans(jdbc);
    PlanTrail trail = new PlanTrail(jdbc, clock);
    Steps steps = new Steps(List.of(conditions));
    Audit audit = (viewer, action, subject, details) -> {};
    plans = new Plans(stored, trail, steps, PeopleInTests.departments(jdbc), audit, clock);
    decisions = new PlanDecisions(stored, trail, new PlanSerials(jdbc), steps, audit, clock);
  }

  /** It is that day. */
  void on(String day) {
    now = Instant.parse(day + "T12:00:00Z");
  }

  Plan apply(String region) {
    Map<PlanField, Optional<String>> said = new EnumMap<>(PlanField.class);
    said.put(PlanField.TITLE, Optional.of("水网规划"));
    said.put(PlanField.LEVEL, Optional.of("PROVINCIAL"));
    said.put(PlanField.CATEGORY, Optional.of("SPECIAL"));
    said.put(PlanField.MANAGEMENT_CLASS, Optional.of("KEY"));
    said.put(PlanField.PERIOD, Optional.of("15"));
    said.put(PlanField.REGION, Optional.of(region));
    said.put(PlanField.DEPARTMENT, Optional.of("省水利厅"));
    return in(() -> plans.apply(new PlanWish(said, List.of()), OPERATOR));
  }

  Plan accept(Plan plan) {
    return in(() -> decisions.accept(plan.name(), OPERATOR));
  }

  Plan move(Plan plan, Stage to) {
    return in(() -> decisions.move(plan.name(), to, OPERATOR));
  }

  Plan say(Plan plan, PlanField field, String text) {
    PlanWish wish = new PlanWish(Map.of(field, Optional.of(text)), List.of());
    return in(() -> plans.change(plan.name(), wish, OPERATOR));
  }

  List<Lack> lacking(Plan plan) {
    return plans.lacking(plan, OPERATOR);
  }

  private Plan in(Supplier<Plan> act) {
    return transaction.execute(status -> act.get());
  }

  @Override
  public void close() {
    jdbc.sql("shutdown").update();
  }
}
