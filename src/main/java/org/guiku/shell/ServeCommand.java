package org.guiku.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** {@code guiku serve}. */
@Command(
    name = "serve",
    description = "The server and its pages. Further words --name=value are settings.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /** No exit code: the server runs on. */
  static final int SERVING = -1;

  @ParentCommand Shell shell;

  @Mixin DataOption data = new DataOption();

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  int port;

  @Unmatched List<String> settings = new ArrayList<>();

  @Override
  public Integer call() throws CannotRun, IOException {
    for (String word : settings) {
      if (!word.startsWith("--") || !word.contains("=")) {
        System.err.println("guiku: not a setting of the form --name=value: " + word);
        return Shell.WRONG_USAGE;
      }
    }
    DataDirectory held =
        DataDirectory.hold(data.directory)
            .orElseThrow(
                () ->
                    new CannotRun(
                        "the data directory " + data.directory + " is held by another process"));
    List<String> all = new ArrayList<>(settings);
    if (settings.stream().noneMatch(word -> word.startsWith("--server.port="))) {
      all.add("--server.port=" + port);
    }
    Server server = Server.start(shell.application(), held, all);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(server)));
    System.err.println("guiku " + ProgramVersion.current() + " at " + server.address());
    return SERVING;
  }

  private static void closeQuietly(Server server) {
    try {
      server.close();
    } catch (IOException e) {
      System.err.println("guiku: " + e);
    }
  }
}
