package org.guiku.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guiku.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code guiku user add}. */
@Command(
    name = "add",
    description = "Adds a person. Without a password they sign in by token only.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {

  @ParentCommand UserCommand user;

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Mixin PasswordInput password = new PasswordInput();

  @Parameters(paramLabel = "NAME", description = "by which they sign in")
  String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      arity = "1..*",
      description = "what they may do: ${COMPLETION-CANDIDATES}")
  List<Role> roles = List.of();

  @Option(
      names = "--department",
      paramLabel = "D",
      description = "its name; added where it is not known yet")
  @Nullable String department;

  @Option(names = "--shown", paramLabel = "NAME", description = "by which others know them")
  @Nullable String shown;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    ObjectNode person = person(password.read());
    try (Client client = repository.open(user.shell)) {
      JsonNode added = client.send("POST", "/people", person);
      System.out.println(format.isJson() ? added.toString() : added.path("id").asString());
      return Shell.DONE;
    }
  }

  private ObjectNode person(Optional<String> chosen) {
    ObjectNode person = new JsonMapper().createObjectNode().put("name", name);
    roles.forEach(role -> person.withArray("roles").add(role.name()));
    Optional.ofNullable(department).ifPresent(given -> person.put("department", given));
    Optional.ofNullable(shown).ifPresent(given -> person.put("shown", given));
    chosen.ifPresent(given -> person.put("password", given));
    return person;
  }
}
