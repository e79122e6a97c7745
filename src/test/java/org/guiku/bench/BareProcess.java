package org.guiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The bare program while it runs, in a virtual machine bounded as the server's is. */
final class BareProcess implements AutoCloseable {

  private final Process process;
  private final URI address;

  private BareProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * @param bounds what the server's virtual machine was started with
   */
  static BareProcess start(Path index, Path scratch, List<String> bounds) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(bounds);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            index.toString(),
            scratch.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    if (said == null) {
      throw new IOException("the bare server did not start: " + String.join(" ", command));
    }
    return new BareProcess(process, URI.create("http://127.0.0.1:" + said.split(" ")[1]));
  }

  URI address() {
    return address;
  }

  MemoryUse memory() throws IOException {
    return MemoryUse.of(process.pid());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
