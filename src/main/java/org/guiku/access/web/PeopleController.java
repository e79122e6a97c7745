package org.guiku.access.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.Account;
import org.guiku.access.For;
import org.guiku.access.People;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.SignInName;
import org.guiku.access.Viewer;
import org.guiku.access.signin.SignInPasswords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people who may sign in, for programs. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

  /**
   * A person to be added.
   *
   * @param department a name; one not known yet is added
   * @param password none for who signs in by token or elsewhere
   */
  record NewPerson(
      Optional<String> name,
      Optional<String> shown,
      Set<Role> roles,
      Optional<String> department,
      Optional<String> password) {

    Directory.Wish wish() {
      String wanted = name.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "name"));
      return new Directory.Wish(
          wanted, shown.orElse(""), roles == null ? Set.of() : roles, department);
    }
  }

  /** A password that is chosen for somebody. */
  record GivenPassword(Optional<String> password) {}

  /** A password that nobody chose, told once. */
  record Reset(String password) {}

  private final Directory directory;
  private final People people;
  private final SignInPasswords passwords;

  PeopleController(Directory directory, People people, SignInPasswords passwords) {
    this.directory = directory;
    this.people = people;
    this.passwords = passwords;
  }

  /**
   * @param name only the one who signs in by it
   */
  @For(Role.ADMIN)
  @GetMapping
  Listed<PersonView> list(
      @RequestParam Optional<String> name,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    List<Account> found =
        name.map(SignInName::folded)
            .map(wanted -> people.named(wanted).stream().toList())
            .orElseGet(directory::all);
    return Listed.of(found, page, size, directory::view);
  }

  @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "400", description = "MALFORMED_NAME, ROLES_WANTED or WEAK_PASSWORD")
  @ApiResponse(responseCode = "409", description = "NAME_TAKEN")
  @For(Role.ADMIN)
  @PostMapping
  ResponseEntity<PersonView> add(@RequestBody NewPerson person, Viewer viewer) {
    Account added = directory.add(person.wish(), person.password(), viewer);
    return ResponseEntity.created(URI.create("/api/v1/people/" + added.id()))
        .body(directory.view(added));
  }

  @For(Role.ADMIN)
  @GetMapping("/{id}")
  PersonView get(@PathVariable String id) {
    return directory.view(directory.person(id));
  }

  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "LAST_ADMIN")
  @For(Role.ADMIN)
  @PatchMapping("/{id}")
  PersonView change(@PathVariable String id, @RequestBody PersonChange change, Viewer viewer) {
    Account account = directory.person(id);
    directory.change(account, change.onto(directory.view(account)), viewer);
    return directory.view(directory.person(id));
  }

  /** From now on no session and no token of theirs counts. */
  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "409", description = "LAST_ADMIN")
  @For(Role.ADMIN)
  @PutMapping("/{id}/disablement")
  @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
  void disable(@PathVariable String id, Viewer viewer) {
    people.disable(directory.person(id).id(), viewer);
  }

  @ApiResponse(responseCode = "204")
  @For(Role.ADMIN)
  @DeleteMapping("/{id}/disablement")
  @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
  void enable(@PathVariable String id, Viewer viewer) {
    people.enable(directory.person(id).id(), viewer);
  }

  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "400", description = "WEAK_PASSWORD")
  @For(Role.ADMIN)
  @PutMapping("/{id}/password")
  @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
  void give(@PathVariable String id, @RequestBody GivenPassword given, Viewer viewer) {
    String chosen =
        given.password().orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "password"));
    passwords.give(directory.person(id).id(), chosen, viewer);
  }

  @For(Role.ADMIN)
  @PostMapping("/{id}/password-resets")
  Reset reset(@PathVariable String id, Viewer viewer) {
    return new Reset(passwords.reset(directory.person(id).id(), viewer));
  }
}
