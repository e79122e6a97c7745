package org.guiku.ingestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
   * @param refusal of what was refused
   */
  record Member(
      String key,
      String name,
      Outcome outcome,
      Optional<DocumentId> document,
      Optional<Refusal> refusal) {

    static Member taken(String key, String name, Registration registration) {
      Outcome outcome = registration.isQueued() ? Outcome.TAKEN : Outcome.DUPLICATE;
      DocumentId document = registration.document().id();
      return new Member(key, name, outcome, Optional.of(document), Optional.empty());
    }

    static Member refused(String key, String name, Failure failure) {
      return refused(key, name, new Refusal(failure.code().name(), failure.detail()));
    }

    static Member refused(String key, String name, Refusal refusal) {
      return new Member(key, name, Outcome.REFUSED, Optional.empty(), Optional.of(refusal));
    }

    static Member skipped(String key, String name) {
      return new Member(key, name, Outcome.SKIPPED, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Why a member was not taken in.
   *
   * @param code stable
   * @param detail a sentence for people
   */
  record Refusal(String code, String detail) {}

  /** A batch whose members come out of an archive that is still to be unpacked. */
  record Archive(BatchId id, Packed file, Upload.Terms terms) {}

  /** The archive that a batch was uploaded as, under the uploader's name for it. */
  record Packed(BlobRef blob, String name) {}

  /** A member and its place in the batch. */
  record Positioned(int position, Member member) {}

  /** As many as an archive may have members; an import may have more, and is polled. */
  private static final int MOST_FAILURES = 10_000;

  /** Other systems have some dozens of fields; a file of made-up ones must not fill the table. */
  private static final int MOST_FIELDS = 100;

  private record Row(Instant received, boolean expanded, boolean stopped) {}

  private record Counts(
      int total, int done, int failed, int duplicates, int skipped, int pending) {}

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

  /** Adds members in the order of their positions, all behind the last one. */
  void addAt(BatchId id, List<Positioned> members) {
    members.forEach(member -> addUnlessKnown(id, member.position(), member.member()));
  }

  /** Where the last member stands that was added with a position of its own; 0 without any. */
  long lastPosition(BatchId id) {
    return jdbc.sql("select coalesce(max(position), 0) from batch_members where batch_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  /**
   * Adds to what was left out of members.
   *
   * @param fields in how many members each was
   */
  void addLeftOut(BatchId id, Map<String, Integer> fields) {
    fields.forEach((field, members) -> addLeftOut(id, field, members));
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

  /**
   * Marks the batch as stopped; answers the documents on which nothing was begun. One that an
   * import gave another text was there before, and stays.
   */
  List<DocumentId> stop(BatchId id) {
    jdbc.sql("update batches set stopped = true where id = ?").param(id.value()).update();
    return documents(
        id,
        """
        d.status = 'QUEUED'
        and not exists (select 1 from readings r where r.document_id = d.id)""");
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
    return documents(id, "d.status = 'FAILED'");
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
        counts.pending(),
        failures(id),
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
        .param("code", member.refusal().map(Refusal::code).orElse(null))
        .param("detail", member.refusal().map(Refusal::detail).orElse(null))
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

  private void addLeftOut(BatchId id, String field, int records) {
    int known =
        jdbc.sql(
                """
                update batch_left_out set records = records + ? where batch_id = ? and field = ?""")
            .params(records, id.value(), field)
            .update();
    if (known == 0) {
      jdbc.sql(
              """
              insert into batch_left_out (batch_id, field, records)
              select id, ?, ? from batches where id = ? and
                (select count(*) from batch_left_out l where l.batch_id = batches.id) < ?""")
          .params(field, records, id.value(), MOST_FIELDS)
          .update();
    }
  }

  private List<DocumentId> documents(BatchId id, String condition) {
    return jdbc.sql(
            """
            select d.id from batch_members m join documents d on d.id = m.document_id
            where m.batch_id = ? and m.outcome = 'TAKEN' and """
                + " "
                + condition)
        .param(id.value())
        .query((row, n) -> new DocumentId(row.getString(1)))
        .list();
  }

  private static Optional<DocumentId> document(@Nullable String id) {
    return Optional.ofNullable(id).map(DocumentId::new);
  }
}
