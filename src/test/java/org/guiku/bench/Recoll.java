package org.guiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Recoll, a desktop search on Xapian, with a configuration of its own; as its package comes. */
final class Recoll {

  private static final String MOST = "100000";
  private static final String FILE = "file://";

  private final Path configuration;

  /**
   * @param configuration a folder that holds its index too
   */
  Recoll(Path configuration) {
    this.configuration = configuration;
  }

  static void assumeInstalled() {
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(":"))
            .map(folder -> Path.of(folder, "recollindex"))
            .anyMatch(Files::isExecutable);
    Assumptions.assumeTrue(installed, "skipped: no recollindex; on Debian it is in recollcmd");
  }

  void index(Collection<Path> folders) throws IOException, InterruptedException {
    Files.createDirectories(configuration);
    String quoted =
        folders.stream()
            .map(folder -> '"' + folder.toString() + '"')
            .collect(Collectors.joining(" "));
    Files.writeString(configuration.resolve("recoll.conf"), "topdirs = " + quoted + "\n");
    output(List.of("recollindex", "-c", configuration.toString(), "-z"));
  }

  /** The files that it finds. */
  Set<Path> find(String query) throws IOException, InterruptedException {
    List<String> command =
        List.of("recollq", "-c", configuration.toString(), "-b", "-n", MOST, query);
    return output(command)
        .lines()
        .filter(line -> line.startsWith(FILE))
        .map(line -> Path.of(line.substring(FILE.length())))
        .collect(Collectors.toSet());
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
