package org.guiku.ingestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once that mostly wait. */
final class Together {

  private Together() {}

  /**
   * @param most at the same time
   * @return the results in the order of the calls
   * @throws IOException when one of them did; the others are done or were not begun
   */
  static <T> List<T> all(List<Callable<T>> calls, int most) throws IOException {
    List<T> results = new ArrayList<>();
    try (ExecutorService executor =
        Executors.newFixedThreadPool(most, Thread.ofVirtual().factory())) {
      for (Future<T> future : executor.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IOException("one of several failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting", e);
    }
  }
}
