package org.guiku.search.saved;

import java.util.Optional;
import org.guiku.access.People;
import org.guiku.access.PersonId;
import org.guiku.access.Viewer;
import org.springframework.stereotype.Component;

/** Whose a saved search is: a person's, by the id that they keep for life, or the operator's. */
@Component
class Saver {

  private final People people;

  Saver(People people) {
    this.people = people;
  }

  /** As who they ask now, to be told no more than they may read; empty where they may not. */
  Optional<Viewer> now(String stored) {
    Viewer operator = new Viewer.Operator();
    return stored.equals(operator.key())
        ? Optional.of(operator)
        : PersonId.read(stored).flatMap(people::viewer).map(Viewer.class::cast);
  }
}
