package org.guiku.documents;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many documents there are, whoever may read them. Cheap however many there are: what is READY
 * is never gone through.
 */
@Component
public class DocumentCounts {

  private final JdbcClient jdbc;

  DocumentCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each status, also where it is nobody's; withdrawn ones as what they were. */
  public Map<Document.Status, Long> byStatus() {
    Map<Document.Status, Long> counts = new EnumMap<>(Document.Status.class);
    long ready = jdbc.sql("select count(*) from documents").query(Long.class).single();
    for (Document.Status status : Document.Status.values()) {
      if (status != Document.Status.READY) {
        long number = of(status);
        counts.put(status, number);
        ready -= number;
      }
    }
    // Each is counted at a moment of its own.
    counts.put(Document.Status.READY, Math.max(0, ready));
    return counts;
  }

  /** Each code, also where nothing failed with it. */
  public Map<Failure.Code, Long> failures() {
    Map<Failure.Code, Long> counts = new EnumMap<>(Failure.Code.class);
    for (Failure.Code code : Failure.Code.values()) {
      counts.put(code, 0L);
    }
    jdbc.sql(
            """
            select failure_code, count(*) from documents
            where status = 'FAILED' and failure_code is not null group by failure_code""")
        .query(
            row -> {
              counts.put(Failure.Code.valueOf(row.getString(1)), row.getLong(2));
            });
    return counts;
  }

  private long of(Document.Status status) {
    return jdbc.sql("select count(*) from documents where status = ?")
        .param(status.name())
        .query(Long.class)
        .single();
  }
}
