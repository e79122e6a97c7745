package org.guiku.access.web;

import java.util.List;
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
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.signin.SignInPasswords;
import org.springframework.stereotype.Component;

/** People with their departments by name, as administrators see and change them. */
@Component
class Directory {

  private final People people;
  private final Departments departments;
  private final SignInPasswords passwords;

  Directory(People people, Departments departments, SignInPasswords passwords) {
    this.people = people;
    this.departments = departments;
    this.passwords = passwords;
  }

  /**
   * What is said of a new person.
   *
   * @param department a name; one not known yet is added
   */
  record Wish(String name, String shown, Set<Role> roles, Optional<String> department) {}

  List<Account> all() {
    return people.all();
  }

  PersonView view(Account account) {
    return PersonView.of(account, account.department().flatMap(departments::find));
  }

  /**
   * @throws Refused 404 UNKNOWN_PERSON
   */
  Account person(String id) {
    return PersonId.read(id)
        .flatMap(people::find)
        .orElseThrow(() -> new Refused(404, "UNKNOWN_PERSON"));
  }

  /**
   * @param password where they are to have one from the start
   * @throws Refused 400 in words of {@link AccountForm} or WEAK_PASSWORD; 409 NAME_TAKEN
   */
  Account add(Wish wish, Optional<String> password, Viewer by) {
    password.ifPresent(given -> passwords.check(given, wish.name()));
    Account added = people.add(form(wish, by), by);
    return password.map(given -> passwords.give(added.id(), given, by)).orElse(added);
  }

  Account change(Account account, Wish wish, Viewer by) {
    return people.change(account.id(), form(wish, by), by);
  }

  private AccountForm form(Wish wish, Viewer by) {
    return new AccountForm(
        wish.name(), wish.shown(), wish.roles(), wish.department().map(name -> id(name, by)));
  }

  private DepartmentId id(String name, Viewer by) {
    return departments
        .named(name)
        .orElseGet(
            () ->
                departments.add(new Department.Form(name, Optional.empty(), Optional.empty()), by))
        .id();
  }
}
