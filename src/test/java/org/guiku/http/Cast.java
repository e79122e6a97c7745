package org.guiku.http;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a test, the same for all tests. Who changes what somebody may takes a person of
 * their own ({@link #somebody}), so that no test spoils another's.
 */
final class Cast {

  static final String DEPARTMENT_A = "甲厅";
  static final String DEPARTMENT_B = "乙局";

  /** The ready-made. */
  enum Part {
    ADMIN("ADMIN", null),
    EDITOR_A("EDITOR", DEPARTMENT_A),
    READER_A("READER", DEPARTMENT_A),
    READER_B("READER", DEPARTMENT_B),
    REVIEWER("REVIEWER", null),
    PUBLISHER("PUBLISHER", null);

    private final String role;
    private final Optional<String> department;

    Part(String role, String department) {
      this.role = role;
      this.department = Optional.ofNullable(department);
    }
  }

  /**
   * Somebody.
   *
   * @param api as which they ask by a token for all they may do
   */
  record Person(String id, String name, String password, String token, Api api) {}

  private final Api anonymous;
  private final Api operator;
  private final String secret;
  private final Map<Part, Person> people = new EnumMap<>(Part.class);
  private int others;

  Cast(Api anonymous, String secret) {
    this.anonymous = anonymous;
    this.operator = anonymous.with(secret);
    this.secret = secret;
  }

  Api anonymous() {
    return anonymous;
  }

  Api operator() {
    return operator;
  }

  /** As which the operator is known. */
  String secret() {
    return secret;
  }

  Api as(Part part) {
    return person(part).api();
  }

  synchronized Person person(Part part) {
    return people.computeIfAbsent(
        part, p -> add(p.name().toLowerCase(java.util.Locale.ROOT), p.role, p.department));
  }

  /** Somebody whom nobody else uses. */
  synchronized Person somebody(String role, Optional<String> department) {
    others++;
    return add("somebody-" + others, role, department);
  }

  /** Lets somebody administer no longer: tests hold that one does, who has to be there first. */
  void dismiss(Person admin) throws IOException, InterruptedException {
    person(Part.ADMIN);
    Answer answer = operator.json("PATCH", "/people/" + admin.id(), "{\"roles\":[\"READER\"]}");
    if (answer.status() != 200) {
      throw new AssertionError("still an administrator: " + answer);
    }
  }

  Browser signedIn(Person person) throws IOException, InterruptedException {
    Browser browser = new Browser(anonymous.port());
    Answer answer = browser.signIn(person.name(), person.password());
    if (answer.status() != 302) {
      throw new AssertionError("not signed in: " + answer);
    }
    return browser;
  }

  private Person add(String name, String role, Optional<String> department) {
    try {
      String password = "sehr-geheim " + name.hashCode();
      String of = department.map(d -> ",\"department\":\"" + d + "\"").orElse("");
      String body =
          "{\"name\":\"%s\",\"roles\":[\"%s\"],\"password\":\"%s\"%s}"
              .formatted(name, role, password, of);
      String id = operator.json("POST", "/people", body).id();
      String token = token(id, "WRITE");
      return new Person(id, name, password, token, anonymous.with(token));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new token of theirs. */
  String token(String id, String scope) throws IOException, InterruptedException {
    String wish = "{\"name\":\"test\",\"scope\":\"" + scope + "\"}";
    return operator.json("POST", "/people/" + id + "/tokens", wish).at("secret").asString();
  }
}
