package org.guiku.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that ask one question after another over connections kept open. They block, as that costs
 * least: what a client spends is in the time of either server.
 */
final class Clients {

  private static final JsonMapper JSON = new JsonMapper();

  private static final int PATIENCE_MILLIS = 120_000;

  private Clients() {}

  /** Milliseconds of each answer, from the request to its last byte, in no order. */
  static double[] ask(URI server, List<Asked> questions, int clients) throws Exception {
    AtomicInteger next = new AtomicInteger();
    double[] millis = new double[questions.size()];
    Callable<Integer> client =
        () -> {
          int asked = 0;
          for (int i = next.getAndIncrement(); i < millis.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            answer(server, questions.get(i));
            millis[i] = (System.nanoTime() - start) / 1e6;
            asked++;
          }
          return asked;
        };
    try (var threads = Executors.newFixedThreadPool(clients)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(threads.submit(client));
      }
      for (Future<Integer> one : running) {
        one.get();
      }
    }
    return millis;
  }

  static JsonNode read(URI server, Asked question) throws IOException {
    return JSON.readTree(answer(server, question));
  }

  private static byte[] answer(URI server, Asked question) throws IOException {
    var connection = (HttpURLConnection) server.resolve(question.path()).toURL().openConnection();
    connection.setReadTimeout(PATIENCE_MILLIS);
    if (connection.getResponseCode() != 200) {
      throw new IOException(connection.getResponseCode() + " for " + question.path());
    }
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }
}
