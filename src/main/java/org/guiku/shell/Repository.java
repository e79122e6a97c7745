package org.guiku.shell;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which repository a command works on. */
final class Repository {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(200);

  @Mixin DataOption data = new DataOption();

  @Option(
      names = "--server",
      paramLabel = "URL",
      converter = ServerAddress.class,
      description = "a server to speak to instead")
  @Nullable URI server;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:GUIKU_TOKEN}",
      description = "by which that server knows you (default: GUIKU_TOKEN of the environment)")
  @Nullable String token;

  /**
   * Opens a way to the repository: to the named server, to the one that holds the directory, or to
   * one started here for as long as it is open.
   */
  Client open(Shell shell) throws CannotRun, IOException, InterruptedException {
    if (server != null) {
      return new Client(server, Optional.ofNullable(token), Optional.empty());
    }
    Optional<DataDirectory> held = DataDirectory.hold(data.directory);
    return held.isPresent() ? ownServer(shell, held.get()) : otherServer();
  }

  private static Client ownServer(Shell shell, DataDirectory held) throws CannotRun, IOException {
    Server own =
        Server.start(
            shell.application(), held, List.of("--server.port=0", "--guiku.samples=false"));
    return new Client(own.address(), Optional.of(own.secret()), Optional.of(own));
  }

  /** It may be just starting. */
  private Client otherServer() throws CannotRun, IOException, InterruptedException {
    long end = System.nanoTime() + WAIT.toNanos();
    while (System.nanoTime() < end) {
      Optional<ServerFile.Content> content = ServerFile.in(data.directory).read();
      if (content.isPresent()) {
        return new Client(
            content.get().address(), Optional.of(content.get().secret()), Optional.empty());
      }
      Thread.sleep(PAUSE);
    }
    throw new CannotRun(
        "the data directory "
            + data.directory
            + " is held by another process, which answers nothing");
  }
}
