package org.guiku.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.RightsChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. What is changed here is in force at their next request. */
@Component
public class People {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  People(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** By name. */
  public List<Account> all() {
    return jdbc.sql("select * from people order by name, id")
        .query((row, n) -> AccountRow.read(row))
        .list();
  }

  public Optional<Account> find(PersonId id) {
    return jdbc.sql("select * from people where id = ?")
        .param(id.value())
        .query((row, n) -> AccountRow.read(row))
        .optional();
  }

  public Optional<Account> named(String name) {
    return jdbc.sql("select * from people where name = ?")
        .param(SignInName.folded(name))
        .query((row, n) -> AccountRow.read(row))
        .optional();
  }

  /** As who a person asks now; empty where they are gone or disabled. */
  public Optional<Viewer.Person> viewer(PersonId id) {
    return find(id).filter(account -> !account.isDisabled()).map(Account::viewer);
  }

  /**
   * Adds a person without a password.
   *
   * @throws Refused 409 NAME_TAKEN
   */
  @Transactional
  public Account add(AccountForm form, Viewer by) {
    PersonId id = PersonId.random();
    try {
      insert(id, form);
    } catch (DuplicateKeyException e) {
      throw new Refused(409, "NAME_TAKEN", form.name());
    }
    publish(What.PERSON_ADDED, form, by);
    return find(id).orElseThrow();
  }

  /**
   * Changes what is said of a person, but for the name, which they keep.
   *
   * @throws Refused 404 UNKNOWN_PERSON; 409 LAST_ADMIN
   */
  @Transactional
  public Account change(PersonId id, AccountForm form, Viewer by) {
    Account before = locked(id);
    jdbc.sql(
            "update people set shown = :shown, roles = :roles, department_id = :department"
                + " where id = :id")
        .param("shown", form.shown())
        .param("roles", AccountRow.stored(form.roles()))
        .param("department", form.department().map(DepartmentId::value).orElse(null))
        .param("id", id.value())
        .update();
    keepAnAdministrator(before);
    publish(What.PERSON_CHANGED, form, by);
    return find(id).orElseThrow();
  }

  /**
   * Neither a session nor a token of theirs counts from now on.
   *
   * @throws Refused 404 UNKNOWN_PERSON; 409 LAST_ADMIN
   */
  @Transactional
  public void disable(PersonId id, Viewer by) {
    Account before = locked(id);
    jdbc.sql("update people set disabled = true, sessions = sessions + 1 where id = ?")
        .param(id.value())
        .update();
    keepAnAdministrator(before);
    events.publishEvent(new RightsChanged(What.PERSON_DISABLED, before.name(), "", by));
  }

  /**
   * @throws Refused 404 UNKNOWN_PERSON
   */
  @Transactional
  public void enable(PersonId id, Viewer by) {
    Account before = locked(id);
    jdbc.sql("update people set disabled = false, failures = 0, locked_until = null where id = ?")
        .param(id.value())
        .update();
    events.publishEvent(new RightsChanged(What.PERSON_ENABLED, before.name(), "", by));
  }

  private void insert(PersonId id, AccountForm form) {
    jdbc.sql(
            """
            insert into people
              (id, name, shown, department_id, roles, disabled, failures, sessions, created_at)
            values (:id, :name, :shown, :department, :roles, false, 0, 0, :now)""")
        .param("id", id.value())
        .param("name", form.name())
        .param("shown", form.shown())
        .param("department", form.department().map(DepartmentId::value).orElse(null))
        .param("roles", AccountRow.stored(form.roles()))
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private Account locked(PersonId id) {
    return jdbc.sql("select * from people where id = ? for update")
        .param(id.value())
        .query((row, n) -> AccountRow.read(row))
        .optional()
        .orElseThrow(() -> new Refused(404, "UNKNOWN_PERSON"));
  }

  /** Whoever takes the last administrator's rights would be locked out with everyone else. */
  private void keepAnAdministrator(Account before) {
    if (isAdministrator(before) && all().stream().noneMatch(People::isAdministrator)) {
      throw new Refused(409, "LAST_ADMIN");
    }
  }

  private static boolean isAdministrator(Account account) {
    return !account.isDisabled() && account.roles().contains(Role.ADMIN);
  }

  private void publish(What what, AccountForm form, Viewer by) {
    Set<Role> roles = form.roles();
    events.publishEvent(new RightsChanged(what, form.name(), String.valueOf(roles), by));
  }
}
