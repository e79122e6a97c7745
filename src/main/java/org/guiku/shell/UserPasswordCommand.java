package org.guiku.shell;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku user password}. */
@Command(
    name = "password",
    description = "Chooses a password for a person, whose sessions end.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class UserPasswordCommand implements Callable<Integer> {

  @ParentCommand UserCommand user;

  @Mixin Repository repository = new Repository();

  @Mixin PasswordInput password = new PasswordInput();

  @Parameters(paramLabel = "NAME", description = "by which they sign in")
  String name = "";

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    String chosen =
        password
            .read()
            .orElseThrow(
                () ->
                    CannotRun.wrongUsage(
                        "no password came; there is no terminal: use --password-stdin"));
    try (Client client = repository.open(user.shell)) {
      var body = new JsonMapper().createObjectNode().put("password", chosen);
      client.send("PUT", NamedPerson.path(name, client) + "/password", body);
      return Shell.DONE;
    }
  }
}
