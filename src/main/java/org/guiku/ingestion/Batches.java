package org.guiku.ingestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Contributor;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobRef;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The batches of the database. Writing joins the caller's transaction. */
@Component
class Batches {

  /** A batch whose members come out of an archive that is still to be unpacked. */
  record Archive(BatchId id, Packed file, Upload.Terms terms) {}

  /** The archive that a batch was uploaded as, under the uploader's name for it. */
  record Packed(BlobRef blob, String name) {}

  /** Other systems have some dozens of fields; a file of made-up ones must not fill the table. */
  private static final int MOST_FIELDS = 100;

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
              (id, received_at, archive, archive_name, expanded, stopped, kind, plan_code,
               visibility, uploaded_by, department_id, reads_all)
            values (?, ?, ?, ?, false, false, ?, ?, ?, ?, ?, ?)""")
        .param(id.value())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .param(archive.map(packed -> packed.blob().sha256()).orElse(null))
        .param(archive.map(Packed::name).orElse(null))
        .param(terms.kind().name())
        .param(terms.planCode().orElse(null))
        .param(terms.visibility().name())
        .param(terms.by().person().map(PersonId::value).orElse(null))
        .param(terms.by().department().map(DepartmentId::value).orElse(null))
        .param(terms.by().readsAll())
        .update();
    return id;
  }

  void add(BatchId id, List<BatchMember> members) {
    int position = count(id);
    for (BatchMember member : members) {
      position += addUnlessKnown(id, position, member);
    }
  }

  /** Adds members in the order of their positions, all behind the last one. */
  void addAt(BatchId id, List<BatchMember.Positioned> members) {
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
                        Visibility.valueOf(row.getString("visibility")),
                        contributor(row))))
        .optional();
  }

  private static Contributor contributor(ResultSet row) throws SQLException {
    return new Contributor(
        Optional.ofNullable(row.getString("uploaded_by")).map(PersonId::new),
        Optional.ofNullable(row.getString("department_id")).map(DepartmentId::new),
        row.getBoolean("reads_all"));
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

  /** It is gone, and what it was called with it. */
  void forget(DocumentId document) {
    jdbc.sql("update batch_members set document_id = null, name = '' where document_id = ?")
        .param(document.value())
        .update();
  }

  List<DocumentId> failed(BatchId id) {
    return documents(id, "d.status = 'FAILED'");
  }

  private int addUnlessKnown(BatchId id, int position, BatchMember member) {
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
        .param("code", member.refusal().map(BatchMember.Refusal::code).orElse(null))
        .param("detail", member.refusal().map(BatchMember.Refusal::detail).orElse(null))
        .update();
  }

  private int count(BatchId id) {
    return jdbc.sql("select count(*) from batch_members where batch_id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
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
}
