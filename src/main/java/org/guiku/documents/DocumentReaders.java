package org.guiku.documents;

import static org.guiku.documents.Reader.Reason;
import static org.guiku.documents.Reader.Who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.Circle;
import org.guiku.access.Department;
import org.guiku.access.Departments;
import org.guiku.access.People;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.springframework.stereotype.Service;

/** Who may read a document, and whom it names. */
@Service
public class DocumentReaders {

  private final Documents documents;
  private final NamedReaders named;
  private final People people;
  private final Departments departments;

  DocumentReaders(Documents documents, NamedReaders named, People people, Departments departments) {
    this.documents = documents;
    this.named = named;
    this.people = people;
    this.departments = departments;
  }

  /**
   * Who may read it, the widest first; also whom it names while that does not count.
   *
   * @throws Refused 404 UNKNOWN_DOCUMENT; 403 NOT_YOURS_TO_CHANGE
   */
  public List<Reader> of(String id, Viewer viewer) {
    Document document = documents.named(id, viewer);
    Rights.demandChange(viewer, document);
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
}
