package org.guiku.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it is shipped, with its own libraries only, as a process of its own. */
final class Program implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 120;

  /** What a process left behind. */
  record Ended(int code, String out, String err) {

    JsonNode json() {
      return new JsonMapper().readTree(out);
    }
  }

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Ended run(String... arguments) {
    return start(Map.of("LC_ALL", "C.UTF-8"), List.of(), arguments).end();
  }

  static Ended runUnder(String locale, String... arguments) {
    return start(Map.of("LC_ALL", locale), List.of(), arguments).end();
  }

  static Program start(Map<String, String> environment, List<String> jvm, String... arguments) {
    try {
      Path out = Files.createTempFile("guiku", ".out");
      Path err = Files.createTempFile("guiku", ".err");
      ProcessBuilder builder = new ProcessBuilder(command(jvm, arguments));
      builder.environment().putAll(environment);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      return new Program(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end. */
  Ended end() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TimeoutException("the program does not end:\n" + err());
      }
      return new Ended(process.exitValue(), read(out), err());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      close();
    }
  }

  String err() {
    return read(err);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to end, as {@code kill} and Ctrl+C do. */
  Ended interrupt() {
    process.destroy();
    return end();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static List<String> command(List<String> jvm, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(jvm);
    command.add("-jar");
    command.add("target/guiku.jar");
    command.addAll(List.of(arguments));
    return command;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
