package org.guiku.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server as it is shipped, in a process of its own that a test may kill. Small: its workers get
 * 256 MB, so that several tests may share a machine.
 */
final class RunningServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration START = Duration.ofSeconds(90);

  private final Process process;
  private final Path data;
  private final Path log;

  private RunningServer(Process process, Path data, Path log) {
    this.process = process;
    this.data = data;
    this.log = log;
  }

  /** How a server ended by itself, and what it said. */
  record Ending(int exitCode, String words) {}

  /** Starts a server and waits until it listens. */
  static RunningServer start(Path data, String... settings) throws Exception {
    RunningServer server = launch(data, settings);
    server.address();
    return server;
  }

  /**
   * Starts a server and does not wait.
   *
   * @param settings {@code --name=value} for the program, {@code -D…} for its virtual machine
   */
  static RunningServer launch(Path data, String... settings) throws IOException {
    Files.createDirectories(data);
    Path log = Files.createTempFile("guiku-server", ".log");
    ProcessBuilder builder = new ProcessBuilder(command(data, List.of(settings)));
    builder.redirectOutput(log.toFile()).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    return new RunningServer(builder.start(), data, log);
  }

  /** Waits for a server that is expected to refuse. */
  static Ending refusal(Path data, String... settings) throws Exception {
    try (RunningServer server = launch(data, settings)) {
      boolean ended = server.process.waitFor(START.toSeconds(), TimeUnit.SECONDS);
      return new Ending(ended ? server.process.exitValue() : -1, server.words());
    }
  }

  /** Waits until it listens; from then on it answers. */
  URI address() throws IOException, InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      Optional<JsonNode> told = told();
      if (told.isPresent()) {
        return URI.create(told.get().path("address").asString());
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("the server did not start: " + words());
  }

  Library library() throws IOException, InterruptedException {
    return new Library(address());
  }

  /** As its operator sees it, also where it knows accounts. */
  Library operated() throws IOException, InterruptedException {
    return new Library(address(), told().orElseThrow().path("secret").asString());
  }

  Path data() {
    return data;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  List<ProcessHandle> workers() {
    return process.descendants().toList();
  }

  /** Waits for it to end by itself; answers its exit code, -1 when it goes on. */
  int awaitEnd(Duration most) throws InterruptedException {
    return process.waitFor(most.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** Everything at once and without a word, as a power cut would. */
  void kill() throws InterruptedException {
    List<ProcessHandle> workers = workers();
    process.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  /** The server without its workers; answers those that it leaves behind. */
  List<ProcessHandle> killAlone() throws InterruptedException {
    List<ProcessHandle> workers = workers();
    process.destroyForcibly().waitFor();
    return workers;
  }

  /** What it wrote until now. */
  String words() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    List<ProcessHandle> workers = workers();
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    workers.forEach(ProcessHandle::destroyForcibly);
    Files.deleteIfExists(log);
  }

  private Optional<JsonNode> told() throws IOException {
    Path file = data.resolve("run").resolve("server.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode content = JSON.readTree(Files.readString(file));
      return content.path("process").asLong() == process.pid()
          ? Optional.of(content)
          : Optional.empty();
    } catch (JacksonException | java.nio.file.NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static List<String> command(Path data, List<String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx320m"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    settings.stream().filter(word -> word.startsWith("-D")).forEach(command::add);
    command.addAll(List.of("-jar", "target/guiku.jar", "serve"));
    command.addAll(List.of("--data", data.toString(), "--port", "0"));
    command.addAll(List.of("--guiku.ingestion.heap=256MB", "--guiku.ingestion.workers=1"));
    if (settings.stream().noneMatch(word -> word.startsWith("--guiku.access="))) {
      command.add("--guiku.access=open");
    }
    settings.stream().filter(word -> !word.startsWith("-D")).forEach(command::add);
    return command;
  }
}
