package org.guiku.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code guiku user list}. */
@Command(
    name = "list",
    description = "The people, a line each: name, how they are shown, roles, department.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {

  private static final int PART = 100;

  @ParentCommand UserCommand user;

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    ArrayNode people = new JsonMapper().createArrayNode();
    try (Client client = repository.open(user.shell)) {
      JsonNode part;
      do {
        int page = people.size() / PART;
        part = client.get("/people?size=" + PART + "&page=" + page);
        part.path("items").forEach(people::add);
      } while (part.path("items").size() == PART);
    }
    if (format.isJson()) {
      System.out.println(people);
    } else {
      people.forEach(person -> System.out.println(line(person)));
    }
    return Shell.DONE;
  }

  private static String line(JsonNode person) {
    String roles =
        person.path("roles").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    return String.join(
        "\t",
        person.path("name").asString(),
        person.path("shown").asString(),
        roles,
        person.path("department").asString(""),
        person.path("disabled").asBoolean() ? "disabled" : "");
  }
}
