package org.guiku.access;

import java.util.EnumSet;
import java.util.Set;

/** Who is asking. Every question about documents carries its viewer down into the query itself. */
public sealed interface Viewer {

  /** The circles of documents that this viewer may read. */
  Set<Visibility> readable();

  /** What the record of who did what calls them. */
  String name();

  /** Whether the viewer looks after the program, and may see how it comes to what it says. */
  default boolean administers() {
    return false;
  }

  default boolean mayRead(Visibility visibility) {
    return readable().contains(visibility);
  }

  /** Whoever sits at this machine while access is open: reads everything. */
  record Operator() implements Viewer {
    @Override
    public Set<Visibility> readable() {
      return EnumSet.allOf(Visibility.class);
    }

    @Override
    public boolean administers() {
      return true;
    }

    @Override
    public String name() {
      return "operator";
    }
  }

  /** Nobody in particular: reads what is public. */
  record Anonymous() implements Viewer {
    @Override
    public Set<Visibility> readable() {
      return EnumSet.of(Visibility.PUBLIC);
    }

    @Override
    public String name() {
      return "anonymous";
    }
  }
}
