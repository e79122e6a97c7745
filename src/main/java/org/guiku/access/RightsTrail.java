package org.guiku.access;

import static org.guiku.access.AuditDetail.Key.REASON;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down who signed in and out, who tried to, and whose rights were changed by whom. */
@Component
class RightsTrail {

  private final Audit audit;
  private final People people;
  private final Departments departments;

  RightsTrail(Audit audit, People people, Departments departments) {
    this.audit = audit;
    this.people = people;
    this.departments = departments;
  }

  @EventListener
  void on(SignedIn event) {
    audit.record(event.person(), AuditAction.SIGNED_IN, event.person().id().value());
  }

  @EventListener
  void on(SignedOut event) {
    audit.record(event.person(), AuditAction.SIGNED_OUT, event.person().id().value());
  }

  /** A name that nobody has may be a password in the wrong field, and is not taken down. */
  @EventListener
  void on(SignInFailed event) {
    audit.record(new Viewer.Anonymous(), AuditAction.SIGN_IN_FAILED, person(event.name()));
  }

  @EventListener
  void on(RightsChanged event) {
    AuditAction action = action(event.what());
    String subject =
        action.subject() == AuditAction.Subject.DEPARTMENT
            ? department(event.of())
            : person(event.of());
    audit.record(
        event.by(), action, subject, new AuditDetail(REASON, List.of(event.what().name())));
  }

  private static AuditAction action(RightsChanged.What what) {
    return switch (what) {
      case PERSON_ADDED -> AuditAction.PERSON_ADDED;
      case PERSON_CHANGED, PERSON_DISABLED, PERSON_ENABLED, IDENTITY_LINKED ->
          AuditAction.PERSON_CHANGED;
      case PASSWORD_CHANGED, PASSWORD_GIVEN -> AuditAction.PASSWORD_CHANGED;
      case TOKEN_MADE -> AuditAction.TOKEN_MADE;
      case TOKEN_REVOKED -> AuditAction.TOKEN_REVOKED;
      case DEPARTMENT_ADDED -> AuditAction.DEPARTMENT_ADDED;
      case DEPARTMENT_CHANGED -> AuditAction.DEPARTMENT_CHANGED;
    };
  }

  private String person(String name) {
    return subject(people.named(name).map(Account::id));
  }

  private String department(String name) {
    return subject(departments.named(name).map(Department::id));
  }

  private static String subject(Optional<? extends Record> id) {
    return id.map(Record::toString).orElse("");
  }
}
