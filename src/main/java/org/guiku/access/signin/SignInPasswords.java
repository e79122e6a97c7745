package org.guiku.access.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.access.Account;
import org.guiku.access.People;
import org.guiku.access.PersonId;
import org.guiku.access.Refused;
import org.guiku.access.RightsChanged;
import org.guiku.access.RightsChanged.What;
import org.guiku.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The passwords of people, of which only hashes are kept. */
@Component
public class SignInPasswords {

  /** Without characters that are mistaken for others. */
  private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final People people;
  private final Attempts attempts;
  private final PasswordHashing hashing;
  private final SignInSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignInPasswords(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      People people,
      Attempts attempts,
      PasswordHashing hashing,
      SignInSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.people = people;
    this.attempts = attempts;
    this.hashing = hashing;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whose name and password these are. Each way to nothing takes the time of one hash, so that the
   * time does not tell which it was.
   */
  public Optional<Account> verify(String name, String password) {
    String tried = bounded(password);
    Optional<Attempts.Attempt> attempt = attempts.begin(name);
    if (attempt.isEmpty()) {
      hashing.hash(tried);
      return Optional.empty();
    }
    PersonId person = attempt.get().person();
    if (!hashing.matches(tried, attempt.get().hash())) {
      return Optional.empty();
    }
    attempts.wasRight(person);
    return people.find(person);
  }

  /**
   * Replaces one's own password. All sessions end but for those begun under the new number.
   *
   * @throws Refused 400 WRONG_PASSWORD or WEAK_PASSWORD
   */
  public Account change(Account account, String old, String chosen) {
    if (verify(account.name(), old).isEmpty()) {
      throw new Refused(400, "WRONG_PASSWORD");
    }
    PasswordRules.check(chosen, account.name());
    return store(account, chosen, Optional.empty(), What.PASSWORD_CHANGED, account.viewer());
  }

  /**
   * Chooses a password for somebody. What the operator chooses is theirs to keep, as when a script
   * sets an account up; what an administrator chooses is to be changed.
   *
   * @throws Refused 400 WEAK_PASSWORD; 404 UNKNOWN_PERSON
   */
  public Account give(PersonId person, String chosen, Viewer by) {
    Account account = named(person);
    PasswordRules.check(chosen, account.name());
    Optional<Instant> until = by instanceof Viewer.Operator ? Optional.empty() : Optional.of(end());
    return store(account, chosen, until, What.PASSWORD_GIVEN, by);
  }

  /**
   * Gives somebody a password that nobody chose, to be handed on and changed.
   *
   * @return the password, of which only a hash is kept
   * @throws Refused 404 UNKNOWN_PERSON
   */
  public String reset(PersonId person, Viewer by) {
    String random = random();
    store(named(person), random, Optional.of(end()), What.PASSWORD_GIVEN, by);
    return random;
  }

  /**
   * @throws Refused 400 WEAK_PASSWORD
   */
  public void check(String chosen, String name) {
    PasswordRules.check(chosen, name);
  }

  private Account named(PersonId person) {
    return people.find(person).orElseThrow(() -> new Refused(404, "UNKNOWN_PERSON"));
  }

  private Instant end() {
    return clock.instant().plus(settings.givenPassword());
  }

  private Account store(
      Account account, String password, Optional<Instant> until, What what, Viewer by) {
    String hash = hashing.hash(password);
    transaction.executeWithoutResult(
        status -> {
          update(account.id(), hash, until);
          events.publishEvent(new RightsChanged(what, account.name(), "", by));
        });
    return people.find(account.id()).orElseThrow();
  }

  private void update(PersonId person, String hash, Optional<Instant> until) {
    jdbc.sql(
            """
            update people set password_hash = :hash, password_until = :until,
              sessions = sessions + 1, failures = 0, locked_until = null
            where id = :id""")
        .param("hash", hash)
        .param("until", until.map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null))
        .param("id", person.value())
        .update();
  }

  /** What is longer than any password is not worth the work of hashing it. */
  private static String bounded(String password) {
    return password.length() > 4 * PasswordRules.LONGEST ? "" : password;
  }

  /** 78 bits, in four groups. */
  private static String random() {
    return RANDOM
        .ints(16, 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining())
        .replaceAll("(.{4})(?=.)", "$1-");
  }
}
