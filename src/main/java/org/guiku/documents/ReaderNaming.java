package org.guiku.documents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.Audit;
import org.guiku.access.AuditAction;
import org.guiku.access.AuditDetail;
import org.guiku.access.Circle;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.People;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Names who may read a document, and the department that it belongs to. */
@Service
public class ReaderNaming {

  private static final String OPEN =
      "update documents set circles = :circles, department_id = :department, "
          + StoredRegister.INDEX_ANEW
          + " where id = :id";

  /**
   * Whom a document is to name.
   *
   * @param people by the names under which they sign in
   * @param departments by their names
   */
  public record Wish(Set<String> people, Set<String> departments) {

    public Wish {
      people = Set.copyOf(people);
      departments = Set.copyOf(departments);
    }
  }

  private final Documents documents;
  private final NamedReaders named;
  private final People people;
  private final Departments departments;
  private final Followed followed;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  ReaderNaming(
      Documents documents,
      NamedReaders named,
      People people,
      Departments departments,
      Followed followed,
      Audit audit,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.documents = documents;
    this.named = named;
    this.people = people;
    this.departments = departments;
    this.followed = followed;
    this.audit = audit;
    this.jdbc = jdbc;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * Names readers, in place of those who were named. They count while it is RESTRICTED, from before
   * this returns.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE; 400 UNKNOWN_READER; 503
   *     INDEX_BEHIND
   */
  public void name(String id, Wish wish, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Rights.demandChange(viewer, document);
    Set<Circle> circles = circles(wish);
    change(
        document,
        () -> {
          named.replace(document.id(), circles);
          var readers =
              new AuditDetail(
                  AuditDetail.Key.READERS, circles.stream().map(Circle::code).sorted().toList());
          audit.record(viewer, AuditAction.READERS_CHANGED, document.id().value(), readers);
        },
        document.readership().department().flatMap(departments::find));
  }

  /**
   * Gives a document to a department, or to none.
   *
   * @param department its name
   * @throws Refused 403 ADMIN_WANTED; 404 UNKNOWN_DOCUMENT; 400 UNKNOWN_READER; 503 INDEX_BEHIND
   */
  public void give(String id, Optional<String> department, Viewer viewer) {
    if (!viewer.administers()) {
      throw new Refused(403, "ADMIN_WANTED");
    }
    Document document = documents.named(id, viewer);
    Optional<Department> owner = department.map(this::department);
    change(
        document,
        () ->
            audit.record(
                viewer,
                AuditAction.READERS_CHANGED,
                document.id().value(),
                new AuditDetail(
                    AuditDetail.Key.DEPARTMENT,
                    owner.stream().map(it -> it.id().value()).toList())),
        owner);
  }

  private void change(Document document, Runnable also, Optional<Department> owner) {
    DocumentId id = document.id();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(StoredRegister.TAKE_NUMBER).update();
          also.run();
          Document now = documents.current(id);
          Readership readership = now.readership().of(owner.map(Department::id), named.of(id));
          jdbc.sql(OPEN)
              .param("circles", readership.codes())
              .param("department", owner.map(it -> it.id().value()).orElse(null))
              .param("id", id.value())
              .update();
          events.publishEvent(new VisibilityChanged(id));
        });
    followed.demand(id);
  }

  private Set<Circle> circles(Wish wish) {
    Set<Circle> circles = new HashSet<>();
    wish.people().forEach(name -> circles.add(Circle.of(account(name).id())));
    wish.departments().forEach(name -> circles.add(Circle.of(department(name).id())));
    return circles;
  }

  private Account account(String name) {
    return people.named(name).orElseThrow(() -> unknown(name));
  }

  private Department department(String name) {
    return departments.named(name).orElseThrow(() -> unknown(name));
  }

  private static Refused unknown(String name) {
    return new Refused(400, "UNKNOWN_READER", name);
  }
}
