package org.guiku.shell;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: one command for each thing people do with a repository. */
@Command(
    name = "guiku",
    description = "The library of a planning system. 规划文本库。",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      SearchCommand.class,
      CheckCommand.class,
      ReindexCommand.class,
      HelpCommand.class
    })
public final class Shell {

  /** Everything asked was done. */
  static final int DONE = 0;

  /** Some of it failed. */
  static final int SOME_FAILED = 1;

  /** The command was written wrongly. */
  static final int WRONG_USAGE = 2;

  /** It could not run at all. */
  static final int COULD_NOT_RUN = 3;

  private Shell() {}

  public static void main(String[] args) {
    int code = run(args);
    // A server goes on in threads of its own.
    if (code != ServeCommand.SERVING) {
      System.exit(code);
    }
  }

  static int run(String... args) {
    return new CommandLine(new Shell())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command.getErr().println("guiku: " + sentence(e));
              return COULD_NOT_RUN;
            })
        .execute(args);
  }

  private static String sentence(Exception e) {
    return e instanceof CannotRun ? String.valueOf(e.getMessage()) : e.toString();
  }
}
