package org.guiku.access;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends to the trail in the database. The line is written as the last deed of the transaction, so
 * that the row of the head, for which all wait, is locked after every other and for no longer than
 * the commit: whoever holds it waits for nobody.
 */
@Component
class StoredAudit implements Audit {

  private static final int LONGEST_NAME = 200;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StoredAudit(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void record(Viewer viewer, AuditAction action, String subject, AuditDetail... details) {
    AuditDetail.checkSubject(subject);
    Act act = new Act(viewer, action, subject, AuditDetail.text(details));
    transaction.executeWithoutResult(
        status -> TransactionSynchronizationManager.registerSynchronization(act));
  }

  /** What is to be written before the transaction is committed; by default after all else. */
  private final class Act implements TransactionSynchronization {

    private final Viewer viewer;
    private final AuditAction action;
    private final String subject;
    private final String detail;

    Act(Viewer viewer, AuditAction action, String subject, String detail) {
      this.viewer = viewer;
      this.action = action;
      this.subject = subject;
      this.detail = detail;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      append(after(lockedHead()));
    }

    private AuditLine after(AuditHead head) {
      return new AuditLine(
              head.number() + 1,
              clock.instant().truncatedTo(ChronoUnit.MILLIS),
              viewer.contributor().person().map(PersonId::value).orElse(""),
              shortened(viewer.name()),
              action.name(),
              subject,
              detail,
              head.hash(),
              "")
          .sealed();
    }
  }

  private AuditHead lockedHead() {
    return jdbc.sql("select last_number, last_hash from audit_head for update")
        .query((row, n) -> new AuditHead(row.getLong(1), row.getString(2)))
        .single();
  }

  private void append(AuditLine line) {
    jdbc.sql(
            """
            insert into audit_events
              (event_number, happened_at, person_id, name, action, subject, detail,
               previous_hash, own_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            line.number(),
            AuditTrail.stored(line.at()),
            line.person(),
            line.name(),
            line.action(),
            line.subject(),
            line.detail(),
            line.previous(),
            line.hash())
        .update();
    jdbc.sql("update audit_head set last_number = ?, last_hash = ?")
        .params(line.number(), line.hash())
        .update();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
