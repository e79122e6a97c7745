package org.guiku.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that upload a small document several times a second until they are closed. */
final class SteadyUploads implements AutoCloseable {

  private static final long PAUSE_MILLIS = 400;

  private final Visitor visitor;
  private final Path folder;
  private final AtomicInteger number = new AtomicInteger();
  private final List<Thread> clients = new ArrayList<>();

  SteadyUploads(URI server, Path folder, int clients) throws IOException {
    this.visitor = new Visitor(server);
    this.folder = Files.createDirectories(folder);
    for (int i = 0; i < clients; i++) {
      this.clients.add(Thread.ofVirtual().start(this::upload));
    }
  }

  int number() {
    return number.get();
  }

  @Override
  public void close() throws InterruptedException {
    clients.forEach(Thread::interrupt);
    for (Thread client : clients) {
      client.join();
    }
  }

  private void upload() {
    try {
      while (true) {
        int n = number.incrementAndGet();
        Path file = folder.resolve(n + ".txt");
        Files.writeString(file, "第" + n + "号水情简报\n云澜江水位" + n + "米，低于警戒水位。\n");
        visitor.upload(List.of(file));
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // An upload that is interrupted ends so.
    }
  }
}
