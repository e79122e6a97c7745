package org.guiku.documents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Circle;
import org.guiku.access.Contributor;
import org.guiku.access.DepartmentId;
import org.guiku.access.PersonId;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;

/**
 * Who may read a document.
 *
 * @param uploader who brought it, and always reads it; empty for whoever has the data directory
 * @param circles to whom it is open; follows from the rest, and from whom it names
 */
public record Readership(
    Visibility visibility,
    Optional<PersonId> uploader,
    Optional<DepartmentId> department,
    Set<Circle> circles) {

  public Readership {
    circles = Set.copyOf(circles);
  }

  /** Of a new document, which names nobody. */
  public static Readership of(Visibility visibility, Contributor by) {
    return of(visibility, by.person(), by.department(), Set.of());
  }

  /**
   * @param named who reads it while it is RESTRICTED
   */
  static Readership of(
      Visibility visibility,
      Optional<PersonId> uploader,
      Optional<DepartmentId> department,
      Set<Circle> named) {
    Set<Circle> circles = new HashSet<>();
    uploader.map(Circle::of).ifPresent(circles::add);
    switch (visibility) {
      case PUBLIC -> circles.add(Circle.PUBLIC);
      case INTERNAL -> circles.add(Circle.INTERNAL);
      case DEPARTMENT -> department.map(Circle::of).ifPresent(circles::add);
      case RESTRICTED -> circles.addAll(named);
    }
    return new Readership(visibility, uploader, department, circles);
  }

  /** Of its circles, as they are stored. */
  String[] codes() {
    return circles.stream().map(Circle::code).sorted().toArray(String[]::new);
  }

  /** The same with another visibility. */
  Readership with(Visibility other, Set<Circle> named) {
    return of(other, uploader, department, named);
  }

  /** The same of another department, or of none. */
  Readership of(Optional<DepartmentId> owner, Set<Circle> named) {
    return of(visibility, uploader, owner, named);
  }

  /** In whose name the members of an archive are brought; nobody's came from the operator. */
  public Contributor contributor() {
    return new Contributor(uploader, department, uploader.isEmpty());
  }

  public boolean isOpenTo(Viewer viewer) {
    return viewer.reach().includes(circles);
  }
}
