package org.guiku.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who is asking. Every question about documents carries its viewer down into the query itself. */
public sealed interface Viewer {

  /** The documents that exist for this viewer. */
  Reach reach();

  /** What the record of who did what calls them. */
  String name();

  /** By what a stored row knows them: a person's id, which they keep for life, else the name. */
  default String key() {
    return name();
  }

  /** In whose name files are brought. */
  Contributor contributor();

  boolean has(Role role);

  /** Whether the viewer looks after the program, and may see how it comes to what it says. */
  default boolean administers() {
    return has(Role.ADMIN);
  }

  /** Whether they may bring documents at all. */
  default boolean brings() {
    return administers() || has(Role.EDITOR) || has(Role.REVIEWER) || has(Role.PUBLISHER);
  }

  /** Whoever can read the data directory, or sits at this machine while access is open. */
  record Operator() implements Viewer {

    private static final Contributor NOBODY =
        new Contributor(Optional.empty(), Optional.empty(), true);

    @Override
    public Reach reach() {
      return Reach.WHOLE;
    }

    @Override
    public boolean has(Role role) {
      return true;
    }

    @Override
    public Contributor contributor() {
      return NOBODY;
    }

    @Override
    public String name() {
      return "operator";
    }
  }

  /** Nobody in particular: reads what is public. */
  record Anonymous() implements Viewer {

    private static final Reach PUBLIC = Reach.of(Set.of(Circle.PUBLIC));
    private static final Contributor NOBODY =
        new Contributor(Optional.empty(), Optional.empty(), false);

    @Override
    public Reach reach() {
      return PUBLIC;
    }

    @Override
    public boolean has(Role role) {
      return false;
    }

    @Override
    public Contributor contributor() {
      return NOBODY;
    }

    @Override
    public String name() {
      return "anonymous";
    }
  }

  /**
   * Somebody who signed in, or a script in their name.
   *
   * @param name by which they sign in
   */
  record Person(PersonId id, String name, Optional<DepartmentId> department, Set<Role> roles)
      implements Viewer {

    public Person {
      roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    @Override
    public Reach reach() {
      return contributor().reach();
    }

    @Override
    public String key() {
      return id.value();
    }

    /** Those this person stands in. */
    public Set<Circle> circles() {
      return contributor().circles();
    }

    @Override
    public boolean has(Role role) {
      return roles.contains(role);
    }

    @Override
    public Contributor contributor() {
      return new Contributor(Optional.of(id), department, administers());
    }
  }
}
