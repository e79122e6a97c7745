package org.guiku.documents;

import java.util.Collections;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.OnceAnHour;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.springframework.stereotype.Component;

/** Takes down which person saw which document that is not public, by whatever door they came. */
@Component
class Views {

  private final OnceAnHour audit;

  Views(OnceAnHour audit) {
    this.audit = audit;
  }

  void note(Document document, Viewer viewer) {
    if (viewer instanceof Viewer.Person person && document.visibility() != Visibility.PUBLIC) {
      audit.record(person, AuditAction.VIEWED, document.id().value(), details(document, person));
    }
  }

  private static AuditDetail[] details(Document document, Viewer.Person person) {
    boolean isOutside = Collections.disjoint(person.circles(), document.readership().circles());
    return isOutside
        ? new AuditDetail[] {AuditDetail.of(AuditDetail.Key.BY_ADMIN)}
        : new AuditDetail[0];
  }
}
