package org.guiku.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes documents to the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredRegister implements DocumentRegister {

  static final String TAKE_NUMBER = "update change_counter set last_number = last_number + 1";

  /** With the number that was taken: has the index follow before it is READY again. */
  static final String INDEX_ANEW =
      """
      status = case status when 'READY' then 'INDEXING' else status end,
      change_number = (select last_number from change_counter)""";

  private static final String DESCRIBE =
      "update documents set "
          + FactColumns.SET
          + """
          , status = 'INDEXING', failure_code = null, failure_detail = null,
            media_type = :mediaType, pages = :pages, characters = :characters,
            passages = :passages, language = :language, likeness = :likeness,
            vectors = :vectors, partial_pages = :partialPages, partial_reason = :partialReason,
            change_number = (select last_number from change_counter)
          where id = :id""";

  /** What is known of a document before a reading of it is stored. */
  private record Before(String fileName, Optional<Likeness> likeness, boolean wasRead) {}

  private final Documents documents;
  private final SameContent content;
  private final Withdrawals withdrawals;
  private final JdbcAggregateTemplate rows;
  private final JdbcClient jdbc;
  private final StatedValues stated;
  private final SimilarDocuments similar;
  private final ImportedAgain imports;
  private final VectorRegister vectors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredRegister(
      Documents documents,
      SameContent content,
      Withdrawals withdrawals,
      JdbcAggregateTemplate rows,
      JdbcClient jdbc,
      StatedValues stated,
      SimilarDocuments similar,
      ImportedAgain imports,
      VectorRegister vectors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.documents = documents;
    this.content = content;
    this.withdrawals = withdrawals;
    this.rows = rows;
    this.jdbc = jdbc;
    this.stated = stated;
    this.similar = similar;
    this.imports = imports;
    this.vectors = vectors;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Registration register(Received received) {
    SameContent.Holders same = content.as(received);
    Optional<Document> first = same.first(received.by().reach());
    if (first.isPresent()) {
      return again(first.get(), received);
    }
    String key = same.another(SameContent.own(received));
    Document document = rows.insert(newRow(received, key)).toDocument();
    stated.add(document.id(), received.said(), received.saidBy());
    events.publishEvent(new DocumentReceived(document.id()));
    return new Registration(document, true);
  }

  @Override
  public List<Document> begin(Collection<DocumentId> ids) {
    jdbc.sql(
            """
            update documents set status = 'EXTRACTING'
            where id in (:ids) and status in ('QUEUED', 'EXTRACTING')""")
        .param("ids", ids.stream().map(DocumentId::value).toList())
        .update();
    return documents.getAll(ids).stream()
        .filter(document -> document.status() == Document.Status.EXTRACTING)
        .toList();
  }

  @Override
  public List<Document> unchanged(Collection<Document> documents) {
    holdChanges();
    List<String> ids = new ArrayList<>(List.of(""));
    documents.forEach(document -> ids.add(document.id().value()));
    Map<String, String> now = new HashMap<>();
    jdbc.sql("select id, sha256 from documents where id in (:ids)")
        .param("ids", ids)
        .query(
            row -> {
              now.put(row.getString(1), row.getString(2));
            });
    return documents.stream()
        .filter(document -> document.blob().sha256().equals(now.get(document.id().value())))
        .toList();
  }

  @Override
  public void replace(DocumentId id, Reading reading) {
    Optional<Likeness> likeness =
        Likeness.of(reading.passages().stream().map(Passage::text).toList());
    byte[] body = ReadingCodec.encode(reading);
    takeNumber();
    Before before = before(id);
    store(id, body, before.wasRead());
    describe(id, before.fileName(), reading, likeness);
    similar.remember(id, before.likeness(), likeness);
    events.publishEvent(new PassagesReplaced(id));
  }

  @Override
  public void fail(DocumentId id, String mediaType, Failure failure) {
    takeNumber();
    jdbc.sql(
            """
            update documents set status = 'FAILED', media_type = ?, failure_code = ?,
              failure_detail = ?, change_number = (select last_number from change_counter)
            where id = ?""")
        .params(mediaType, failure.code().name(), Clipped.to(4000, failure.detail()), id.value())
        .update();
  }

  @Override
  public void queueAgain(DocumentId id) {
    jdbc.sql(
            """
            update documents set status = 'QUEUED', failure_code = null, failure_detail = null
            where id = ?""")
        .param(id.value())
        .update();
    events.publishEvent(new DocumentReceived(id));
  }

  @Override
  public void holdChanges() {
    jdbc.sql("select last_number from change_counter for update").query(Long.class).single();
  }

  @Override
  public void discard(DocumentId id) {
    jdbc.sql("delete from documents where id = ? and status = 'QUEUED'").param(id.value()).update();
  }

  private Registration again(Document first, Received received) {
    if (first.withdrawn().isEmpty()) {
      return imports.again(first, received);
    }
    withdrawals.revoke(first.id());
    return imports.again(documents.get(first.id()).orElseThrow(), received);
  }

  private DocumentRow newRow(Received received, String key) {
    Readership readership = Readership.of(received.visibility(), received.by());
    Instant now = clock.instant();
    Settled settled = Settled.of(received.fileName(), received.said(), Optional.empty());
    return new DocumentRow(
        DocumentId.at(now).value(),
        settled.title(),
        Clipped.to(1000, received.fileName()),
        settled.kind(),
        Document.Status.QUEUED,
        null,
        null,
        null,
        null,
        Document.UNKNOWN_TYPE,
        received.blob().bytes(),
        received.blob().ref().sha256(),
        null,
        0,
        0,
        null,
        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
        readership.visibility(),
        readership.uploader().map(PersonId::value).orElse(null),
        readership.department().map(DepartmentId::value).orElse(null),
        readership.codes(),
        null,
        null,
        settled.planCode().orElse(null),
        settled.remarks(),
        null,
        received.container().map(DocumentId::value).orElse(null),
        received.depth(),
        received.importedId().orElse(null),
        0,
        key);
  }

  private Before before(DocumentId id) {
    return jdbc.sql(
            """
            select d.file_name, d.likeness, r.document_id
            from documents d left join readings r on r.document_id = d.id where d.id = ?""")
        .param(id.value())
        .query(
            (row, n) ->
                new Before(
                    row.getString(1),
                    Optional.ofNullable(row.getBytes(2)).map(Likeness::of),
                    row.getString(3) != null))
        .optional()
        .orElseThrow(() -> new IllegalArgumentException("no document " + id));
  }

  private void store(DocumentId id, byte[] body, boolean again) {
    jdbc.sql(
            again
                ? "update readings set body = ? where document_id = ?"
                : "insert into readings (body, document_id) values (?, ?)")
        .params(body, id.value())
        .update();
  }

  private void describe(
      DocumentId id, String fileName, Reading reading, Optional<Likeness> likeness) {
    Settled settled = Settled.of(fileName, stated.of(id), Optional.of(reading));
    jdbc.sql(DESCRIBE)
        .params(FactColumns.of(settled))
        .param("mediaType", reading.mediaType())
        .param("pages", reading.pages().isEmpty() ? null : reading.pages().size())
        .param("characters", reading.characters())
        .param("passages", reading.passages().size())
        .param("language", reading.language().orElse(null))
        .param("likeness", likeness.map(Likeness::toBytes).orElse(null))
        .param("vectors", vectors.ofNew(reading).map(Enum::name).orElse(null))
        .param("partialPages", reading.partial().map(Reading.Partial::pagesRead).orElse(null))
        .param("partialReason", reading.partial().map(Reading.Partial::reason).orElse(null))
        .param("id", id.value())
        .update();
  }

  /** From here to the end of the transaction no other change gets a number. */
  private void takeNumber() {
    jdbc.sql(TAKE_NUMBER).update();
  }
}
