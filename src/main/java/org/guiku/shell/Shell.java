package org.guiku.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
      ImportCommand.class,
      ExtractCommand.class,
      IndicatorsCommand.class,
      CompareCommand.class,
      SearchCommand.class,
      RunCommand.class,
      UserCommand.class,
      TokenCommand.class,
      CheckCommand.class,
      ReindexCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
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

  static final String WRONG_LOCALE =
      "a name cannot be read under this locale; start it with LC_ALL=C.UTF-8";

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
    // Answers are in UTF-8 whatever the terminal says it takes.
    System.setOut(inUtf8(FileDescriptor.out));
    System.setErr(inUtf8(FileDescriptor.err));
    int code = run(application, args);
    // A server goes on in threads of its own.
    if (code != ServeCommand.SERVING) {
      System.exit(code);
    }
  }

  static int run(Class<?> application, String... args) {
    CommandLine shell =
        new CommandLine(new Shell(application))
            .setOut(new PrintWriter(System.out, true))
            .setErr(new PrintWriter(System.err, true))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, command, parsed) -> explained(e, command));
    if (Arrays.stream(args).anyMatch(Shell::isGarbled)) {
      shell.getErr().println("guiku: " + WRONG_LOCALE);
      return COULD_NOT_RUN;
    }
    return shell.execute(args);
  }

  /** Whether Java could not read the characters under the locale it was started with. */
  static boolean isGarbled(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }

  private static int explained(Exception e, CommandLine command) {
    boolean known = e instanceof CannotRun;
    command.getErr().println("guiku: " + (known ? e.getMessage() : e.toString()));
    return e instanceof CannotRun reason ? reason.exitCode() : COULD_NOT_RUN;
  }

  /** What a server is made of. */
  Class<?> application() {
    return application;
  }

  private static PrintStream inUtf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
