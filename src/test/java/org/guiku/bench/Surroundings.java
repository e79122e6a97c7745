package org.guiku.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where and of what a figure was measured. */
public final class Surroundings {

  private Surroundings() {}

  public static String told() throws IOException {
    return "commit %s; %s, %d processors, load %s; %s"
        .formatted(
            commit(),
            model(),
            Runtime.getRuntime().availableProcessors(),
            read(Path.of("/proc/loadavg")).split(" ")[0],
            System.getProperty("java.vm.version"));
  }

  private static String commit() throws IOException {
    Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static String model() throws IOException {
    return read(Path.of("/proc/cpuinfo"))
        .lines()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
