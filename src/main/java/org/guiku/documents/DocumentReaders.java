package org.guiku.documents;

import static org.guiku.documents.Reader.Reason;
import static org.guiku.documents.Reader.Who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.guiku.access.Visibility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may read a document, and whom it names. */
@Service
public class DocumentReaders {

  private static final String OPEN =
      """
      update documents set circles = :circles, department_id = :department,
        status = case status when 'READY' then 'INDEXING' else status end,
        change_number = (select last_number from change_counter)
      where id = :id""";

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

  DocumentReaders(
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
   * Who may read it, the widest first; also whom it names while that does not count.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE
   */
  public List<Reader> of(String id, Viewer viewer) {
    Document document = changeable(id, viewer);
    Readership readership = document.readership();
    List<Reader> readers = new ArrayList<>(open(readership));
    readership
        .uploader()
        .flatMap(people::find)
        .ifPresent(one -> readers.add(person(one, Reason.UPLOADER)));
    readers.addAll(namedBy(document));
    readers.add(new Reader(Who.ADMINISTRATORS, "", Reason.ADMINISTRATOR, true));
    return readers;
  }

  /**
   * Names readers, in place of those who were named. They count while it is RESTRICTED, from before
   * this returns.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE; 400 UNKNOWN_READER; 503
   *     INDEX_BEHIND
   */
  public void name(String id, Wish wish, Viewer viewer) {
    Document document = changeable(id, viewer);
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

  private Document changeable(String id, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Rights.demandChange(viewer, document);
    return document;
  }

  private List<Reader> open(Readership readership) {
    return switch (readership.visibility()) {
      case PUBLIC -> List.of(new Reader(Who.EVERYONE, "", Reason.PUBLIC, true));
      case INTERNAL -> List.of(new Reader(Who.SIGNED_IN, "", Reason.INTERNAL, true));
      case DEPARTMENT ->
          readership.department().flatMap(departments::find).stream()
              .map(it -> new Reader(Who.DEPARTMENT, it.name(), Reason.DEPARTMENT, true))
              .toList();
      case RESTRICTED -> List.of();
    };
  }

  private List<Reader> namedBy(Document document) {
    Set<Circle> circles = named.of(document.id());
    boolean counts = document.visibility() == Visibility.RESTRICTED;
    List<Reader> readers = new ArrayList<>();
    for (Department each : departments.all()) {
      if (circles.contains(Circle.of(each.id()))) {
        readers.add(new Reader(Who.DEPARTMENT, each.name(), Reason.NAMED, counts));
      }
    }
    for (Account each : people.all()) {
      if (circles.contains(Circle.of(each.id()))) {
        readers.add(new Reader(Who.PERSON, each.name(), Reason.NAMED, counts));
      }
    }
    return readers;
  }

  private static Reader person(Account account, Reason reason) {
    return new Reader(Who.PERSON, account.name(), reason, true);
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
