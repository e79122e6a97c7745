package org.guiku.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as people start it: by its launcher, with the recording that shortens a start. */
final class Launcher {

  private static final Path PATH = Path.of("guiku").toAbsolutePath();

  private Launcher() {}

  static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(PATH.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** With the Java that runs the measurement. */
  static ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
