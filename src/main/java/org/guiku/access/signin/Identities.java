package org.guiku.access.signin;

import java.util.Optional;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.AccountForm;
import org.guiku.access.Department;
import org.guiku.access.DepartmentId;
import org.guiku.access.Departments;
import org.guiku.access.People;
import org.guiku.access.PersonId;
import org.guiku.access.Refused;
import org.guiku.access.RightsChanged;
import org.guiku.access.RightsChanged.What;
import org.guiku.access.Role;
import org.guiku.access.SignInName;
import org.guiku.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom providers of identities mean. */
@Component
public class Identities {

  private static final Viewer PROGRAM = new Viewer.Operator();

  private final JdbcClient jdbc;
  private final People people;
  private final Departments departments;
  private final OidcSettings settings;
  private final ApplicationEventPublisher events;

  Identities(
      JdbcClient jdbc,
      People people,
      Departments departments,
      OidcSettings settings,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.people = people;
    this.departments = departments;
    this.settings = settings;
    this.events = events;
  }

  /**
   * The person who is meant: the one who came with this identity before, else, where the settings
   * allow it, the one of that name, else a new one.
   *
   * @throws Refused 401 SIGN_IN_FAILED
   */
  @Transactional
  public Account person(Identity identity) {
    return known(identity)
        .or(() -> Optional.of(link(identity)))
        .filter(account -> !account.isDisabled())
        .orElseThrow(Identities::refused);
  }

  private Optional<Account> known(Identity identity) {
    return jdbc.sql("select person_id from external_identities where issuer = ? and subject = ?")
        .params(identity.issuer(), identity.subject())
        .query((row, n) -> new PersonId(row.getString(1)))
        .optional()
        .flatMap(people::find);
  }

  private Account link(Identity identity) {
    String name = identity.name(settings.nameClaim()).orElseThrow(Identities::refused);
    Account account = people.named(name).map(this::linkable).orElseGet(() -> added(identity, name));
    jdbc.sql("insert into external_identities (issuer, subject, person_id) values (?, ?, ?)")
        .params(identity.issuer(), identity.subject(), account.id().value())
        .update();
    events.publishEvent(
        new RightsChanged(What.IDENTITY_LINKED, account.name(), identity.issuer(), PROGRAM));
    return account;
  }

  private Account linkable(Account account) {
    if (!settings.linksByName()) {
      throw refused();
    }
    return account;
  }

  private Account added(Identity identity, String name) {
    if (!settings.adds()) {
      throw refused();
    }
    Set<Role> roles = identity.roles(settings.rolesClaim());
    return people.add(
        new AccountForm(
            SignInName.of(name),
            identity.shown(),
            roles.isEmpty() ? Set.of(Role.READER) : roles,
            department(identity)),
        PROGRAM);
  }

  private Optional<DepartmentId> department(Identity identity) {
    return identity
        .department(settings.departmentClaim())
        .map(name -> departments.named(name).orElseGet(() -> added(name)).id());
  }

  private Department added(String name) {
    return departments.add(new Department.Form(name, Optional.empty(), Optional.empty()), PROGRAM);
  }

  private static Refused refused() {
    return new Refused(401, "SIGN_IN_FAILED");
  }
}
