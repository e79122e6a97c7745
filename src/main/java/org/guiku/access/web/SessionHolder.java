package org.guiku.access.web;

import java.io.Serializable;
import org.guiku.access.Account;
import org.guiku.access.PersonId;

/**
 * Whose session it is. No more is kept there, so that what they may is asked anew each time.
 *
 * @param person the value of their id
 * @param sessions the number under which it was begun
 */
record SessionHolder(String person, int sessions) implements Serializable {

  static SessionHolder of(Account account) {
    return new SessionHolder(account.id().value(), account.sessions());
  }

  PersonId id() {
    return new PersonId(person);
  }

  /** Whether it counts still. */
  boolean holdsFor(Account account) {
    return !account.isDisabled() && account.sessions() == sessions;
  }
}
