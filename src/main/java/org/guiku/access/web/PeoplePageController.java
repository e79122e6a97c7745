package org.guiku.access.web;

import java.util.Optional;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.Departments;
import org.guiku.access.For;
import org.guiku.access.People;
import org.guiku.access.Role;
import org.guiku.access.Tokens;
import org.guiku.access.Viewer;
import org.guiku.access.signin.SignInPasswords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which administrators look after people. */
@Controller
class PeoplePageController {

  private final Directory directory;
  private final People people;
  private final Departments departments;
  private final Tokens tokens;
  private final SignInPasswords passwords;

  PeoplePageController(
      Directory directory,
      People people,
      Departments departments,
      Tokens tokens,
      SignInPasswords passwords) {
    this.directory = directory;
    this.people = people;
    this.departments = departments;
    this.tokens = tokens;
    this.passwords = passwords;
  }

  @For(Role.ADMIN)
  @GetMapping("/people")
  String all(Model model) {
    model.addAttribute("people", directory.all().stream().map(directory::view).toList());
    addChoices(model);
    return "access/people";
  }

  @For(Role.ADMIN)
  @PostMapping("/people")
  String add(
      @RequestParam String name,
      @RequestParam(defaultValue = "") String shown,
      @RequestParam(defaultValue = "") Set<Role> roles,
      @RequestParam(defaultValue = "") String department,
      Viewer viewer) {
    var wish = new Directory.Wish(name, shown, roles, chosen(department));
    return "redirect:/people/" + directory.add(wish, Optional.empty(), viewer).id();
  }

  @For(Role.ADMIN)
  @GetMapping("/people/{id}")
  String one(@PathVariable String id, Model model) {
    return shown(directory.person(id), model);
  }

  @For(Role.ADMIN)
  @PostMapping("/people/{id}")
  String change(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String shown,
      @RequestParam(defaultValue = "") Set<Role> roles,
      @RequestParam(defaultValue = "") String department,
      Viewer viewer) {
    Account account = directory.person(id);
    var wish = new Directory.Wish(account.name(), shown, roles, chosen(department));
    directory.change(account, wish, viewer);
    return "redirect:/people/" + id;
  }

  @For(Role.ADMIN)
  @PostMapping("/people/{id}/disablement")
  String disable(@PathVariable String id, Viewer viewer) {
    people.disable(directory.person(id).id(), viewer);
    return "redirect:/people/" + id;
  }

  @For(Role.ADMIN)
  @PostMapping("/people/{id}/disablement/end")
  String enable(@PathVariable String id, Viewer viewer) {
    people.enable(directory.person(id).id(), viewer);
    return "redirect:/people/" + id;
  }

  /** The password is on the answer's page, and on no other. */
  @For(Role.ADMIN)
  @PostMapping("/people/{id}/password-resets")
  String reset(@PathVariable String id, Viewer viewer, Model model) {
    model.addAttribute("given", passwords.reset(directory.person(id).id(), viewer));
    return shown(directory.person(id), model);
  }

  /** Where the language is changed, or one comes back, after a password was shown. */
  @For(Role.ADMIN)
  @GetMapping("/people/{id}/password-resets")
  String afterReset(@PathVariable String id) {
    return "redirect:/people/" + directory.person(id).id();
  }

  @For(Role.ADMIN)
  @PostMapping("/people/{id}/tokens/{token}/revocation")
  String revoke(@PathVariable String id, @PathVariable String token, Viewer viewer) {
    tokens.revoke(directory.person(id).id(), token, viewer);
    return "redirect:/people/" + id;
  }

  private String shown(Account account, Model model) {
    model.addAttribute("person", directory.view(account));
    model.addAttribute("tokens", tokens.of(account.id()));
    addChoices(model);
    return "access/person";
  }

  private void addChoices(Model model) {
    model.addAttribute("roles", Role.values());
    model.addAttribute("departments", departments.all());
  }

  private static Optional<String> chosen(String department) {
    return Optional.of(department.strip()).filter(name -> !name.isEmpty());
  }
}
