package org.guiku.ingestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guiku.access.Contributor;
import org.guiku.access.PersonId;
import org.guiku.access.Viewer;
import org.guiku.documents.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far batches have come, counted from their members and what became of these. */
@Component
public class BatchStandings {

  /** As many as an archive may have members; an import may have more, and is polled. */
  private static final int MOST_FAILURES = 10_000;

  private record Row(Instant received, boolean expanded) {}

  private record Counts(
      int total, int done, int failed, int duplicates, int skipped, int pending) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  BatchStandings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Empty also where somebody else brought it. */
  public Optional<Batch> of(BatchId id, Viewer viewer) {
    Contributor asker = viewer.contributor();
    return jdbc.sql(
            """
            select received_at, expanded from batches
            where id = :id and (:all or uploaded_by = :person)""")
        .param("id", id.value())
        .param("all", asker.readsAll())
        .param("person", asker.person().map(PersonId::value).orElse(""))
        .query(
            (row, n) ->
                new Row(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBoolean(2)))
        .optional()
        .map(row -> batch(id, row));
  }

  private Batch batch(BatchId id, Row row) {
    Counts counts = counts(id);
    int ended = counts.done() + counts.failed() + counts.duplicates() + counts.skipped();
    boolean finished = row.expanded() && ended == counts.total();
    return new Batch(
        id,
        counts.total(),
        counts.done(),
        counts.failed(),
        counts.duplicates(),
        counts.skipped(),
        counts.pending(),
        counts.failed() == 0 ? List.of() : failures(id),
        leftOut(id),
        finished ? OptionalLong.empty() : remaining(row, counts.total(), ended),
        finished);
  }

  private OptionalLong remaining(Row row, int total, int ended) {
    if (!row.expanded() || ended == 0) {
      return OptionalLong.empty();
    }
    double seconds = Duration.between(row.received(), clock.instant()).toMillis() / 1000.0;
    return OptionalLong.of(Math.round(Math.ceil(seconds / ended * (total - ended))));
  }

  private Counts counts(BatchId id) {
    return jdbc.sql(
            """
            select count(*),
              count(case when m.outcome = 'TAKEN' and d.status = 'READY' then 1 end),
              count(case when m.outcome = 'REFUSED'
                or (m.outcome = 'TAKEN' and d.status = 'FAILED') then 1 end),
              count(case when m.outcome = 'DUPLICATE' then 1 end),
              count(case when m.outcome = 'SKIPPED'
                or (m.outcome = 'TAKEN' and d.id is null) then 1 end),
              count(case when m.outcome = 'TAKEN' and d.vectors in ('WANTED', 'MADE') then 1 end)
            from batch_members m left join documents d on d.id = m.document_id
            where m.batch_id = ?""")
        .param(id.value())
        .query(
            (row, n) ->
                new Counts(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6)))
        .single();
  }

  private List<Batch.Failed> failures(BatchId id) {
    return jdbc.sql(
            """
            select m.document_id, m.name, coalesce(m.code, d.failure_code),
              coalesce(m.detail, d.failure_detail)
            from batch_members m left join documents d on d.id = m.document_id
            where m.batch_id = ? and (m.outcome = 'REFUSED'
              or (m.outcome = 'TAKEN' and d.status = 'FAILED'))
            order by m.position fetch first ? rows only""")
        .params(id.value(), MOST_FAILURES)
        .query(
            (row, n) ->
                new Batch.Failed(
                    document(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  private List<Batch.LeftOut> leftOut(BatchId id) {
    return jdbc.sql("select field, records from batch_left_out where batch_id = ? order by field")
        .param(id.value())
        .query((row, n) -> new Batch.LeftOut(row.getString(1), row.getInt(2)))
        .list();
  }

  private static Optional<DocumentId> document(@Nullable String id) {
    return Optional.ofNullable(id).map(DocumentId::new);
  }
}
