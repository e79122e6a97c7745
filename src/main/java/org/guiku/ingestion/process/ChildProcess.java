package org.guiku.ingestion.process;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The parent's side of a process of its own. */
public final class ChildProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

  private final Process process;
  private final SocketChannel socket;

  private ChildProcess(Process process, SocketChannel socket) {
    this.process = process;
    this.socket = socket;
  }

  /**
   * Starts a process and waits until it has called back.
   *
   * @param folder private to this user; its path must be short, as sockets want
   * @throws IOException when it did not start, or did not call back in a minute
   */
  public static ChildProcess start(ChildCommand command, Path folder) throws IOException {
    Path address = Files.createTempFile(folder, "w", "");
    Files.delete(address);
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(address));
      Process process = command.at(address).start();
      try (var guard = Guard.over(process, START, Integer.MAX_VALUE)) {
        process.onExit().thenRun(() -> closeQuietly(server));
        return new ChildProcess(process, server.accept());
      } catch (IOException e) {
        process.destroyForcibly();
        throw new IOException("a reading process did not start", e);
      }
    } finally {
      Files.deleteIfExists(address);
    }
  }

  /** The child's side: calls back to the parent. */
  public static SocketChannel callBack(String address) throws IOException {
    SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
    socket.connect(UnixDomainSocketAddress.of(Path.of(address)));
    return socket;
  }

  public SocketChannel socket() {
    return socket;
  }

  /** Watches the process until the guard is closed. */
  public Guard guard(Duration deadline, int residentMegabytes) {
    return Guard.over(process, deadline, residentMegabytes);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /**
   * With what a process ended whose channel is broken; one that lives on is ended.
   *
   * <p>The channel breaks a moment before the system tells that the process has ended.
   */
  public int exitCode() {
    try {
      if (!process.waitFor(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.isAlive() ? -1 : process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    closeQuietly(socket);
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      // It is being thrown away.
    }
  }
}
