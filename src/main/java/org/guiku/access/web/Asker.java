package org.guiku.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.guiku.access.Account;
import org.guiku.access.Viewer;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who sent a request, and by what it is known.
 *
 * @param account of a person
 */
record Asker(Viewer viewer, Optional<Account> account, By by) {

  /** By what it is known who asks. */
  enum By {
    /** Nothing: nobody in particular, or whoever sits at this machine while access is open. */
    NOTHING,
    SESSION,
    /** A token that reads, whatever its owner may do. */
    READ_TOKEN,
    TOKEN,
    SECRET
  }

  static final Asker NOBODY = new Asker(new Viewer.Anonymous(), Optional.empty(), By.NOTHING);
  static final Asker AT_THIS_MACHINE =
      new Asker(new Viewer.Operator(), Optional.empty(), By.NOTHING);
  static final Asker OPERATOR = new Asker(new Viewer.Operator(), Optional.empty(), By.SECRET);

  private static final String ATTRIBUTE = Asker.class.getName();

  static Asker of(Account account, By by) {
    return new Asker(account.viewer(), Optional.of(account), by);
  }

  boolean isAnonymous() {
    return viewer instanceof Viewer.Anonymous;
  }

  /** Keeps it with the request; it is found out when first asked for, and once. */
  static void keep(HttpServletRequest request, Supplier<Asker> asker) {
    request.setAttribute(ATTRIBUTE, SingletonSupplier.of(asker));
  }

  /** Nobody, where it was not found out. */
  static Asker of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof SingletonSupplier<?> kept
            && kept.get() instanceof Asker asker
        ? asker
        : NOBODY;
  }
}
