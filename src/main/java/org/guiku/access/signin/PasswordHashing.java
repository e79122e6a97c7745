package org.guiku.access.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, 19 MB of memory, two passes (the least that OWASP recommends). A
 * few at once at most, the others wait: many at once would eat the heap.
 */
@Component
class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KB = 19_456;
  private static final int PASSES = 2;

  private final PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES);
  private final Semaphore places;

  PasswordHashing(SignInSettings settings) {
    this.places = new Semaphore(settings.hashings(), true);
  }

  String hash(String password) {
    return bounded(() -> String.valueOf(argon2.encode(password)));
  }

  boolean matches(String password, String hash) {
    return bounded(() -> argon2.matches(password, hash));
  }

  private <T> T bounded(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
