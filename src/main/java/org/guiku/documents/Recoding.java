package org.guiku.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes down what people say of documents. It holds against every later reading of the file. */
@Service
public class Recoding {

  private static final String RECODE =
      "update documents set "
          + FactColumns.SET
          + """
          , content_key = :contentKey, visibility = :visibility, circles = :circles,
            status = case status when 'READY' then 'INDEXING' else status end,
            change_number = (select last_number from change_counter)
          where id = :id""";

  private final Documents documents;
  private final SameContent content;
  private final NamedReaders named;
  private final StatedValues stated;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Audit audit;
  private final TransactionTemplate transaction;

  Recoding(
      Documents documents,
      SameContent content,
      NamedReaders named,
      StatedValues stated,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Audit audit,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.content = content;
    this.named = named;
    this.stated = stated;
    this.jdbc = jdbc;
    this.events = events;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * Takes all of it or nothing. A document that was READY is so again when the index has followed.
   *
   * @throws Refused 409 SAME_FILE_IN_PLAN where the plan has a document of the same bytes
   */
  public void say(DocumentId id, Map<Fact, Said> said, Viewer by) {
    try {
      transaction.executeWithoutResult(status -> sayNow(id, said, by));
    } catch (DuplicateKeyException e) {
      throw new Refused(409, "SAME_FILE_IN_PLAN");
    }
  }

  /** The lock that comes with the number keeps what others say of the document apart. */
  private void sayNow(DocumentId id, Map<Fact, Said> said, Viewer by) {
    jdbc.sql(StoredRegister.TAKE_NUMBER).update();
    Document document = documents.get(id).orElseThrow();
    stated.add(id, said, by.name());
    recode(document, stated.of(id), by);
    note(id, said, by);
    events.publishEvent(new DocumentRecoded(id));
  }

  private void note(DocumentId id, Map<Fact, Said> said, Viewer by) {
    List<String> fields =
        said.keySet().stream()
            .filter(fact -> fact != Fact.VISIBILITY)
            .sorted()
            .map(Fact::wording)
            .toList();
    if (!fields.isEmpty()) {
      var detail = new AuditDetail(AuditDetail.Key.FIELDS, fields);
      audit.record(by, AuditAction.VALUES_SET, id.value(), detail);
    }
    first(said, Fact.VISIBILITY)
        .map(value -> new AuditDetail(AuditDetail.Key.VISIBILITY, List.of(value)))
        .ifPresent(to -> audit.record(by, AuditAction.VISIBILITY_CHANGED, id.value(), to));
  }

  private void recode(Document document, Map<Fact, Said> said, Viewer by) {
    Readership readership = readership(document, said);
    Optional<Reading> reading = documents.reading(document.id());
    jdbc.sql(RECODE)
        .params(FactColumns.of(Settled.of(document.fileName(), said, reading)))
        .param("contentKey", contentKey(document, said, by))
        .param("visibility", readership.visibility().name())
        .param("circles", readership.codes())
        .param("id", document.id().value())
        .update();
  }

  private Readership readership(Document document, Map<Fact, Said> said) {
    Visibility visibility =
        first(said, Fact.VISIBILITY).map(Visibility::valueOf).orElse(document.visibility());
    return document.readership().with(visibility, named.of(document.id()));
  }

  /** A plan may have the same bytes twice only where whoever says so does not know of the other. */
  private String contentKey(Document document, Map<Fact, Said> said, Viewer by) {
    SameContent.Holders same = content.as(document, first(said, Fact.PLAN_CODE));
    if (same.first(by.reach()).isPresent()) {
      throw new Refused(409, "SAME_FILE_IN_PLAN");
    }
    return same.another(document.id().value());
  }

  private static Optional<String> first(Map<Fact, Said> said, Fact fact) {
    return Optional.ofNullable(said.get(fact)).flatMap(Said::first);
  }
}
