package org.guiku.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that the launcher started, and what it uses of memory. */
final class MeasuredServer implements AutoCloseable {

  /** Most used after a collection, most set aside for it, most as the system counts it; in MB. */
  record Memory(int used, int committed, int resident) {}

  private static final Duration START = Duration.ofSeconds(120);
  private static final Pattern COLLECTION = Pattern.compile("->(\\d+)M\\((\\d+)M\\)");

  private final Process process;
  private final Path data;

  private MeasuredServer(Process process, Path data) {
    this.process = process;
    this.data = data;
  }

  /**
   * @param settings as {@code --name=value}
   */
  static MeasuredServer start(Path data, String... settings) throws IOException {
    Files.createDirectories(data);
    Files.deleteIfExists(data.resolve("run").resolve("server.json"));
    List<String> arguments =
        new ArrayList<>(
            List.of("serve", "--data", data.toString(), "--port", "0", "--guiku.access=open"));
    arguments.addAll(List.of(settings));
    List<String> command = Launcher.command(arguments.toArray(String[]::new));
    ProcessBuilder builder = Launcher.process(command).redirectErrorStream(true);
    builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:gc:file=" + data.resolve("gc.log"));
    builder.redirectOutput(data.resolve("server.log").toFile());
    return new MeasuredServer(builder.start(), data);
  }

  /** Waits until it listens. */
  URI address() throws IOException, InterruptedException {
    Path told = data.resolve("run").resolve("server.json");
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(told) && Files.size(told) > 0) {
        JsonNode server = new JsonMapper().readTree(told);
        return URI.create(server.path("address").asString());
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException(
        "the server did not start: " + Files.readString(data.resolve("server.log")));
  }

  Memory memory() throws IOException {
    int used = 0;
    int committed = 0;
    Matcher collections = COLLECTION.matcher(Files.readString(data.resolve("gc.log")));
    while (collections.find()) {
      used = Math.max(used, Integer.parseInt(collections.group(1)));
      committed = Math.max(committed, Integer.parseInt(collections.group(2)));
    }
    return new Memory(used, committed, mostResident());
  }

  /** Collects all that can be collected; answers what of the heap is used then, in megabytes. */
  int heapAfterCollection() throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run").start();
    if (asked.waitFor() != 0) {
      throw new IllegalStateException("jcmd cannot reach the server");
    }
    List<String> lines = Files.readAllLines(data.resolve("gc.log"));
    return lines.reversed().stream()
        .filter(line -> line.contains("Pause Full"))
        .map(COLLECTION::matcher)
        .filter(Matcher::find)
        .mapToInt(collection -> Integer.parseInt(collection.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** What it uses now. */
  MemoryUse memoryUse() throws IOException {
    return MemoryUse.of(process.pid());
  }

  /** What bounds its virtual machine: how much heap, and who collects it. */
  List<String> bounds() throws IOException, InterruptedException {
    address(); // before it listens the process may still be the launcher
    return Stream.of(process.info().arguments().orElseThrow())
        .filter(argument -> argument.matches("-Xm[xns].*|-XX:\\+Use.*GC|-XX:Tiered.*|--enable-.*"))
        .toList();
  }

  /** Stops it as a service manager does; answers the workers that it left behind. */
  List<ProcessHandle> stop() throws InterruptedException {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (workers.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    return workers.stream().filter(ProcessHandle::isAlive).toList();
  }

  @Override
  public void close() throws InterruptedException {
    stop().forEach(ProcessHandle::destroyForcibly);
  }

  private int mostResident() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
