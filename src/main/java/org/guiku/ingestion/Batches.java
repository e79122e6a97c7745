package org.guiku.ingestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobRef;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches of the database. Writing joins the caller's transaction. */
@Component
class Batches {

  /** What became of a member before it could become a document of its own. */
  enum Outcome {
    TAKEN,
    DUPLICATE,
    SKIPPED,
    REFUSED
  }

  /**
   * A member as it was found.
   *
   * @param key where it was found, unique in the batch: added again, it is passed over
   * @param document of what was taken in, or was there before
   * @param failure of what was refused
   */
  record Member(
      String key,
      String name,
      Outcome outcome,
      Optional<DocumentId> document,
      Optional<Failure> failure) {

    static Member taken(String key, String name, Registration registration) {
      Outcome outcome = registration.isQueued() ? Outcome.TAKEN : Outcome.DUPLICATE;
      DocumentId document = registration.document().id();
      return new Member(key, name, outcome, Optional.of(document), Optional.empty());
    }

    static Member refused(String key, String name, Failure failure) {
      return new Member(key, name, Outcome.REFUSED, Optional.empty(), Optional.of(failure));
    }

    static Member skipped(String key, String name) {
      return new Member(key, name, Outcome.SKIPPED, Optional.empty(), Optional.empty());
    }
  }

  /** A batch whose members come out of an archive that is still to be unpacked. */
  record Archive(BatchId id, Packed file, Upload.Terms terms) {}

  /** The archive that a batch was uploaded as, under the uploader's name for it. */
  record Packed(BlobRef blob, String name) {}

  private record Row(Instant received, boolean expanded, boolean stopped) {}

  private record Counts(int total, int done, int failed, int duplicates, int skipped) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Batches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  BatchId open(Upload.Terms terms, Optional<Packed> archive) {
    Instant now = clock.instant();
    BatchId id = BatchId.at(now);
    jdbc.sql(
            """
            insert into batches
              (id, received_at, archive, archive_name, expanded, stopped, kind, plan_code, visibility)
            values (?, ?, ?, ?, false, false, ?, ?, ?)""")
        .param(id.value())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .param(archive.map(packed -> packed.blob().sha256()).orElse(null))
        .param(archive.map(Packed::name).orElse(null))
        .param(terms.kind().name())
        .param(terms.planCode().orElse(null))
        .param(terms.visibility().name())
        .update();
    return id;
  }

  void add(BatchId id, List<Member> members) {
    int position = count(id);
    for (Member member : members) {
      position += addUnlessKnown(id, position, member);
    }
  }

  /** All members are known from now on. */
  void close(BatchId id) {
    jdbc.sql("update batches set expanded = true where id = ?").param(id.value()).update();
  }

  Optional<Archive> archive(BatchId id) {
    return jdbc.sql("select * from batches where id = ? and not expanded")
        .param(id.value())
        .query(
            (row, n) ->
                new Archive(
                    id,
                    new Packed(
                        new BlobRef(row.getString("archive")), row.getString("archive_name")),
                    new Upload.Terms(
                        DocumentKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("plan_code")),
                        Optional.empty(),
                        Visibility.valueOf(row.getString("visibility")))))
        .optional();
  }

  /** The archives that are still to be unpacked. */
  List<BlobRef> archives() {
    return jdbc.sql("select archive from batches where archive is not null and not expanded")
        .query((row, n) -> new BlobRef(row.getString(1)))
        .list();
  }

  /** The batches that a document is a member of and that are not stopped. */
  List<BatchId> of(DocumentId document) {
    return jdbc.sql(
            """
            select distinct m.batch_id from batch_members m join batches b on b.id = m.batch_id
            where m.document_id = ? and m.outcome = 'TAKEN' and not b.stopped""")
        .param(document.value())
        .query((row, n) -> new BatchId(row.getString(1)))
        .list();
  }

  /** Marks the batch as stopped; answers the documents on which nothing was begun. */
  List<DocumentId> stop(BatchId id) {
    jdbc.sql("update batches set stopped = true where id = ?").param(id.value()).update();
    return documents(id, "QUEUED");
  }

  boolean isStopped(BatchId id) {
    return jdbc.sql("select stopped from batches where id = ?")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  void skip(BatchId id, DocumentId document) {
    jdbc.sql(
            """
            update batch_members set outcome = 'SKIPPED', document_id = null
            where batch_id = ? and document_id = ?""")
        .params(id.value(), document.value())
        .update();
  }

  List<DocumentId> failed(BatchId id) {
    return documents(id, "FAILED");
  }

  Optional<Batch> find(BatchId id) {
    return jdbc.sql("select received_at, expanded, stopped from batches where id = ?")
        .param(id.value())
        .query(
            (row, n) ->
                new Row(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getBoolean(2),
                    row.getBoolean(3)))
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
        failures(id),
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

  private int addUnlessKnown(BatchId id, int position, Member member) {
    return jdbc.sql(
            """
            insert into batch_members
              (batch_id, member_key, position, name, document_id, outcome, code, detail)
            select b.id, :key, :position, :name, :document, :outcome, :code, :detail
            from batches b where b.id = :batch and not exists
              (select 1 from batch_members m where m.batch_id = b.id and m.member_key = :key)""")
        .param("batch", id.value())
        .param("key", member.key())
        .param("position", position)
        .param("name", member.name())
        .param("document", member.document().map(DocumentId::value).orElse(null))
        .param("outcome", member.outcome().name())
        .param("code", member.failure().map(f -> f.code().name()).orElse(null))
        .param("detail", member.failure().map(Failure::detail).orElse(null))
        .update();
  }

  private int count(BatchId id) {
    return jdbc.sql("select count(*) from batch_members where batch_id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
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
                or (m.outcome = 'TAKEN' and d.id is null) then 1 end)
            from batch_members m left join documents d on d.id = m.document_id
            where m.batch_id = ?""")
        .param(id.value())
        .query(
            (row, n) ->
                new Counts(
                    row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
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
            order by m.position""")
        .param(id.value())
        .query(
            (row, n) ->
                new Batch.Failed(
                    document(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  private List<DocumentId> documents(BatchId id, String status) {
    return jdbc.sql(
            """
            select d.id from batch_members m join documents d on d.id = m.document_id
            where m.batch_id = ? and m.outcome = 'TAKEN' and d.status = ?""")
        .params(id.value(), status)
        .query((row, n) -> new DocumentId(row.getString(1)))
        .list();
  }

  private static Optional<DocumentId> document(@Nullable String id) {
    return Optional.ofNullable(id).map(DocumentId::new);
  }
}
