package org.guiku.shell;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code guiku user}. */
@Command(
    name = "user",
    description = "The people who may sign in.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    subcommands = {UserAddCommand.class, UserListCommand.class, UserPasswordCommand.class})
final class UserCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Override
  public Integer call() {
    System.err.println("guiku: say what: user add, user list or user password");
    return Shell.WRONG_USAGE;
  }
}
