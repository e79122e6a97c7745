package org.guiku.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          + ", content_key = :contentKey, visibility = :visibility, circles = :circles, "
          + StoredRegister.INDEX_ANEW
          + " where id = :id";

  private final Documents documents;
  private final SameContent content;
  private final NamedReaders named;
  private final Followed followed;
  private final StatedValues stated;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Audit audit;
  private final TransactionTemplate transaction;

  Recoding(
      Documents documents,
      SameContent content,
      NamedReaders named,
      Followed followed,
      StatedValues stated,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Audit audit,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.content = content;
    this.named = named;
    this.followed = followed;
    this.stated = stated;
    this.jdbc = jdbc;
    this.events = events;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * Takes all of it or nothing; answers the document as it is when searches go by it. Where they do
   * not in time it is not READY yet.
   *
   * @throws Refused 403 NOT_YOURS_TO_CHANGE, RELEASE_WANTED; 409 SAME_FILE_IN_PLAN where the plan
   *     has a document of the same bytes; 503 INDEX_BEHIND where a change of who may find it is
   *     stored and searches do not follow in time
   */
  public Document say(DocumentId id, Map<Fact, Said> said, Viewer by) {
    if (!said.isEmpty()) {
      store(id, said, by);
    }
    if (said.containsKey(Fact.VISIBILITY)) {
      followed.demand(id);
    } else {
      followed.await(id);
    }
    return documents.current(id);
  }

  private void store(DocumentId id, Map<Fact, Said> said, Viewer by) {
    try {
      transaction.executeWithoutResult(status -> sayNow(id, said, by));
    } catch (DuplicateKeyException e) {
      throw new Refused(409, "SAME_FILE_IN_PLAN");
    }
  }

  /** The lock that comes with the number keeps what others say of the document apart. */
  private void sayNow(DocumentId id, Map<Fact, Said> said, Viewer by) {
    jdbc.sql(StoredRegister.TAKE_NUMBER).update();
    Document document = documents.current(id);
    demandRight(by, document, said.keySet());
    stated.add(id, said, by.name());
    recode(document, stated.of(id), by);
    note(id, said, by);
    events.publishEvent(new DocumentRecoded(id));
    if (said.containsKey(Fact.VISIBILITY)) {
      events.publishEvent(new VisibilityChanged(id));
    }
  }

  /** Who releases, or takes a release back, need not be of those who write the document. */
  private static void demandRight(Viewer by, Document document, Set<Fact> said) {
    boolean onlyReleases =
        said.equals(Set.of(Fact.VISIBILITY)) && Rights.mayRelease(by, document.kind());
    if (!onlyReleases) {
      Rights.demandChange(by, document);
    }
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
        .map(Visibility::valueOf)
        .ifPresent(
            to ->
                audit.record(
                    by,
                    to == Visibility.PUBLIC ? AuditAction.RELEASED : AuditAction.VISIBILITY_CHANGED,
                    id.value(),
                    AuditDetail.of(AuditDetail.Key.VISIBILITY, to)));
  }

  private void recode(Document document, Map<Fact, Said> said, Viewer by) {
    Readership readership = readership(document, said);
    Settled settled = Settled.of(document.fileName(), said, documents.reading(document.id()));
    if (readership.visibility() != document.visibility()) {
      Rights.demandOpening(by, settled.kind(), readership.visibility());
    }
    jdbc.sql(RECODE)
        .params(FactColumns.of(settled))
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

  /**
   * A plan comes to have the same bytes twice only where whoever says so does not know of the
   * other. Where it stays in its plan, nothing of that changes.
   */
  private String contentKey(Document document, Map<Fact, Said> said, Viewer by) {
    SameContent.Holders same = content.as(document, first(said, Fact.PLAN_CODE));
    return same.of(document.id()).orElseGet(() -> joining(same, document.id(), by));
  }

  private static String joining(SameContent.Holders same, DocumentId id, Viewer by) {
    if (same.first(by.reach()).isPresent()) {
      throw new Refused(409, "SAME_FILE_IN_PLAN");
    }
    return same.another(id.value());
  }

  private static Optional<String> first(Map<Fact, Said> said, Fact fact) {
    return Optional.ofNullable(said.get(fact)).flatMap(Said::first);
  }
}
