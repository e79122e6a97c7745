package org.guiku.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.guiku.access.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku token}. */
@Command(
    name = "token",
    description = "Makes a token by which scripts ask in a person's name, and prints it alone.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Mixin OutputFormat format = new OutputFormat();

  @Parameters(paramLabel = "NAME", description = "by which the person signs in")
  String name = "";

  @Option(
      names = "--scope",
      defaultValue = "write",
      description = "read, or write: all that the person may do (default: ${DEFAULT-VALUE})")
  Token.Scope scope = Token.Scope.WRITE;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "for which it holds (default: ${DEFAULT-VALUE})")
  int days;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    try (Client client = repository.open(shell)) {
      JsonNode wish =
          new JsonMapper()
              .createObjectNode()
              .put("name", "guiku token")
              .put("scope", scope.name())
              .put("days", days);
      JsonNode made = client.send("POST", NamedPerson.path(name, client) + "/tokens", wish);
      System.out.println(format.isJson() ? made.toString() : made.path("secret").asString());
      return Shell.DONE;
    }
  }
}
