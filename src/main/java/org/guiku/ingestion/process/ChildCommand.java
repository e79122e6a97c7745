package org.guiku.ingestion.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started: the same Java and class path, little else.
 *
 * @param main the class that speaks for the process; its one argument is the path of a socket
 * @param heapMegabytes bound of its Java heap
 * @param options further ones, for its virtual machine
 */
public record ChildCommand(Class<?> main, int heapMegabytes, List<String> options) {

  private static final List<String> KEPT = List.of("PATH", "TMPDIR", "TEMP", "SystemRoot");

  public ChildCommand {
    options = List.copyOf(options);
  }

  ProcessBuilder at(Path address) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    // A crash writes its report to where it is discarded, not into the folder of the server.
    command.add("-XX:+ErrorFileToStderr");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xshare:auto");
    command.add("-Djava.awt.headless=true");
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.add(address.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    // Its output is whatever libraries print; the answers come over the channel.
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    keepOnlyWhatIsNeeded(builder.environment());
    return builder;
  }

  /** No password or address of the server's environment may reach a parser. */
  private static void keepOnlyWhatIsNeeded(Map<String, String> environment) {
    environment.keySet().retainAll(KEPT);
    environment.put("LC_ALL", "C.UTF-8");
  }
}
