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
      WarmUpCommand.class,
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

  private final Class<?> application;

  private Shell(Class<?> application) {
    this.application = application;
  }

  /**
   * Runs one command and ends the process, unless it is a server that goes on.
   *
   * @param application what a server is made of
   */
  public static void main(Class<?> application, String[] args) {
    int code = run(application, args);
    // A server goes on in threads of its own.
    if (code != ServeCommand.SERVING) {
      System.exit(code);
    }
  }

  static int run(Class<?> application, String... args) {
    return new CommandLine(new Shell(application))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command.getErr().println("guiku: " + sentence(e));
              return COULD_NOT_RUN;
            })
        .execute(args);
  }

  /** What a server is made of. */
  Class<?> application() {
    return application;
  }

  private static String sentence(Exception e) {
    return e instanceof CannotRun ? String.valueOf(e.getMessage()) : e.toString();
  }
}
