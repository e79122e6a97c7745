package org.guiku.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at work: each asks, looks at the answer for a moment, and asks again. */
final class LoadClients {

  /** What one of them does over and over. */
  interface Task {
    HttpRequest next(URI server, int turn);
  }

  /** Of all that did the same. */
  record Done(double[] millis, List<String> errors) {}

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LONGEST_LOOK_MILLIS = 2_000;

  private final URI server;
  private final List<Thread> threads = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  LoadClients(URI server) {
    this.server = server;
  }

  static HttpRequest get(URI server, String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
  }

  /** An upload of a text of its own. */
  static HttpRequest upload(URI server, String name, String text) {
    String body =
        "--load\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--load--\r\n"
            .formatted(name, text);
    return HttpRequest.newBuilder(server.resolve("/api/v1/documents"))
        .timeout(PATIENCE)
        .header("Content-Type", "multipart/form-data; boundary=load")
        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
        .build();
  }

  /** Lets so many begin; what they have done is known after {@link #join}. */
  Queue<Answered> begin(int number, Task task, long seed, Duration time) {
    Queue<Answered> answered = new ConcurrentLinkedQueue<>();
    AtomicInteger turns = new AtomicInteger();
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i < number; i++) {
      Random random = new Random(seed + i);
      threads.add(Thread.ofVirtual().start(() -> work(task, turns, random, end, answered)));
    }
    return answered;
  }

  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /**
   * An answer that came.
   *
   * @param error empty where it is as it should be
   */
  record Answered(double millis, String error) {}

  static Done done(Queue<Answered> answered) {
    return new Done(
        answered.stream().mapToDouble(Answered::millis).toArray(),
        answered.stream().map(Answered::error).filter(error -> !error.isEmpty()).toList());
  }

  private void work(
      Task task, AtomicInteger turns, Random random, long end, Queue<Answered> answered) {
    try {
      while (System.nanoTime() < end) {
        Thread.sleep(random.nextInt(LONGEST_LOOK_MILLIS));
        answered.add(answer(task.next(server, turns.getAndIncrement())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answered answer(HttpRequest request) throws InterruptedException {
    long start = System.nanoTime();
    String error = "";
    try {
      int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
      error = status < 300 ? "" : status + " for " + request.uri();
    } catch (IOException e) {
      error = e + " for " + request.uri();
    }
    return new Answered((System.nanoTime() - start) / 1e6, error);
  }
}
