package org.guiku.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.coding.Period;
import org.jspecify.annotations.Nullable;
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

  private static final String NOT_YET_KNOWN = "application/octet-stream";

  private final JdbcAggregateTemplate rows;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredRegister(
      JdbcAggregateTemplate rows, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Registration register(Received received) {
    String key = contentKey(received);
    Optional<Document> first = byContent(key);
    if (first.isPresent()) {
      return new Registration(first.get(), false);
    }
    DocumentRow row = rows.insert(newRow(received, key));
    Document document = row.toDocument();
    events.publishEvent(new DocumentReceived(document.id()));
    return new Registration(document, true);
  }

  @Override
  public boolean begin(DocumentId id) {
    return jdbc.sql("update documents set status = 'EXTRACTING' where id = ?")
            .param(id.value())
            .update()
        > 0;
  }

  @Override
  public void replace(DocumentId id, Reading reading) {
    store(id, ReadingCodec.encode(reading));
    takeNumber();
    describe(id, reading);
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
        .params(mediaType, failure.code().name(), clipped(failure.detail(), 4000), id.value())
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
  public void discard(DocumentId id) {
    jdbc.sql("delete from documents where id = ? and status = 'QUEUED'").param(id.value()).update();
  }

  private Optional<Document> byContent(String key) {
    return jdbc.sql("select id from documents where content_key = ?")
        .param(key)
        .query(String.class)
        .optional()
        .map(id -> rows.findById(id, DocumentRow.class))
        .map(DocumentRow::toDocument);
  }

  private DocumentRow newRow(Received received, String key) {
    Instant now = clock.instant();
    String title = received.title().orElseGet(() -> TitleRule.ofFileName(received.fileName()));
    return new DocumentRow(
        DocumentId.at(now).value(),
        clipped(title, 1000),
        received.title().isPresent(),
        clipped(received.fileName(), 1000),
        received.kind(),
        Document.Status.QUEUED,
        null,
        null,
        null,
        null,
        NOT_YET_KNOWN,
        received.blob().bytes(),
        received.blob().ref().sha256(),
        null,
        0,
        0,
        null,
        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
        received.visibility(),
        received.planCode().orElse(null),
        null,
        received.container().map(DocumentId::value).orElse(null),
        received.depth(),
        0,
        key);
  }

  private void store(DocumentId id, byte[] body) {
    int updated =
        jdbc.sql("update readings set body = ? where document_id = ?")
            .params(body, id.value())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into readings (document_id, body) values (?, ?)")
          .params(id.value(), body)
          .update();
    }
  }

  private void describe(DocumentId id, Reading reading) {
    DocumentRow before = rows.findById(id.value(), DocumentRow.class);
    if (before == null) {
      throw new IllegalArgumentException("no document " + id);
    }
    String title = before.titleGiven() ? before.title() : TitleRule.of(before.fileName(), reading);
    jdbc.sql(
            """
            update documents set status = 'INDEXING', failure_code = null, failure_detail = null,
              title = :title, media_type = :mediaType, pages = :pages, characters = :characters,
              passages = :passages, language = :language, period = :period,
              partial_pages = :partialPages, partial_reason = :partialReason,
              change_number = (select last_number from change_counter)
            where id = :id""")
        .param("title", clipped(title, 1000))
        .param("mediaType", reading.mediaType())
        .param("pages", reading.pages().isEmpty() ? null : reading.pages().size())
        .param("characters", reading.characters())
        .param("passages", reading.passages().size())
        .param("language", reading.language().orElse(null))
        .param("period", number(Period.of(title, texts(reading))))
        .param("partialPages", reading.partial().map(Reading.Partial::pagesRead).orElse(null))
        .param("partialReason", reading.partial().map(Reading.Partial::reason).orElse(null))
        .param("id", id.value())
        .update();
  }

  /** From here to the end of the transaction no other change gets a number. */
  private void takeNumber() {
    jdbc.sql("update change_counter set last_number = last_number + 1").update();
  }

  private static List<String> texts(Reading reading) {
    return reading.passages().stream().limit(20).map(Passage::text).toList();
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static String contentKey(Received received) {
    return received.blob().ref().sha256() + ":" + received.planCode().orElse("");
  }

  private static String clipped(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean withinOne = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, withinOne ? length - 1 : length);
  }
}
