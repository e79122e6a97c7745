package org.guiku.upkeep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guiku.upkeep.RepositoryCheck.Finding;
import org.guiku.upkeep.RepositoryCheck.Kind;
import org.guiku.upkeep.RepositoryCheck.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The last report on whether files, database and index agree, kept in the database. */
@Component
class LastCheck {

  /** An index that is lost as a whole is one trouble, though each document tells of it. */
  private static final int MOST_FINDINGS = 1000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  LastCheck(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Takes the place of the one before. */
  synchronized void keep(Report report, Instant checkedAt) {
    transaction.executeWithoutResult(status -> replace(report, checkedAt));
  }

  Optional<Checked> find() {
    return jdbc.sql("select checked_at, documents, blobs, indexed, findings from last_check")
        .query(
            (row, n) ->
                new Checked(
                    row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                    row.getLong("documents"),
                    row.getLong("blobs"),
                    row.getLong("indexed"),
                    row.getLong("findings")))
        .optional();
  }

  List<Finding> findings() {
    return jdbc.sql("select kind, subject from check_findings order by position")
        .query((row, n) -> new Finding(Kind.valueOf(row.getString(1)), row.getString(2)))
        .list();
  }

  private void replace(Report report, Instant checkedAt) {
    jdbc.sql("delete from last_check").update();
    jdbc.sql("delete from check_findings").update();
    jdbc.sql("insert into last_check values (1, ?, ?, ?, ?, ?)")
        .params(
            checkedAt.atOffset(ZoneOffset.UTC),
            report.documents(),
            report.blobs(),
            report.indexed(),
            report.findings().size())
        .update();
    List<Finding> first = report.findings().stream().limit(MOST_FINDINGS).toList();
    for (int i = 0; i < first.size(); i++) {
      jdbc.sql("insert into check_findings values (?, ?, ?)")
          .params(i, first.get(i).kind().name(), first.get(i).subject())
          .update();
    }
  }
}
