package org.guiku.documents;

import java.util.Optional;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes documents out of use, brings them back, and removes them for good. */
@Service
public class Withdrawing {

  private final Documents documents;
  private final Withdrawals withdrawals;
  private final DocumentRegister register;
  private final Followed followed;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Withdrawing(
      Documents documents,
      Withdrawals withdrawals,
      DocumentRegister register,
      Followed followed,
      Audit audit,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.withdrawals = withdrawals;
    this.register = register;
    this.followed = followed;
    this.audit = audit;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * From now on it is in no list and no search, and can be brought back.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE; 503 INDEX_BEHIND
   */
  public void withdraw(String id, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Rights.demandChange(viewer, document);
    note(document, viewer);
    followed.demand(document.id());
  }

  /**
   * As it was before it was withdrawn; the document as it is then.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE; 409 NOT_WITHDRAWN
   */
  public Document restore(String id, Viewer viewer) {
    Document document = withdrawn(id, viewer);
    transaction.executeWithoutResult(
        status -> {
          withdrawals.revoke(document.id());
          audit.record(viewer, AuditAction.RESTORED, document.id().value());
          events.publishEvent(new DocumentRestored(document.id()));
        });
    followed.await(document.id());
    return documents.current(document.id());
  }

  /**
   * Removes it for good, withdrawn or not: its text, its vectors, and its bytes where no other
   * document has the same.
   *
   * @throws Refused 403 ADMIN_WANTED; 404 UNKNOWN_DOCUMENT; 503 INDEX_BEHIND
   */
  public void purge(String id, Viewer viewer) {
    if (!viewer.administers()) {
      throw new Refused(403, "ADMIN_WANTED");
    }
    purge(existing(id), viewer);
  }

  /** Whoever is changing it now is waited for, and whoever would finds it gone. */
  private void purge(Document document, Viewer viewer) {
    note(document, viewer);
    followed.demand(document.id());
    transaction.executeWithoutResult(
        status -> {
          register.holdChanges();
          events.publishEvent(new DocumentPurged(document.id(), document.blob()));
          withdrawals.delete(document.id());
          audit.record(viewer, AuditAction.PURGED, document.id().value());
        });
  }

  private void note(Document document, Viewer viewer) {
    if (document.withdrawn().isEmpty()) {
      transaction.executeWithoutResult(
          status -> {
            withdrawals.note(document.id(), viewer.name());
            audit.record(viewer, AuditAction.WITHDRAWN, document.id().value());
            events.publishEvent(new DocumentWithdrawn(document.id()));
          });
    }
  }

  private Document withdrawn(String id, Viewer viewer) {
    Document document = existing(id);
    if (!document.readership().isOpenTo(viewer)) {
      throw unknown();
    }
    Rights.demandChange(viewer, document);
    if (document.withdrawn().isEmpty()) {
      throw new Refused(409, "NOT_WITHDRAWN");
    }
    return document;
  }

  private Document existing(String id) {
    return Optional.of(id)
        .filter(DocumentId::isWellFormed)
        .flatMap(known -> documents.get(new DocumentId(known)))
        .orElseThrow(Withdrawing::unknown);
  }

  private static Refused unknown() {
    return new Refused(404, "UNKNOWN_DOCUMENT");
  }
}
