package org.guiku.ingestion.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guiku.ingestion.extract.ReadingProgress;

/**
 * A fixed number of worker processes. Each reads one file at a time; one that is worn out or broken
 * is replaced, the next being started while it still works.
 */
public final class Workers implements AutoCloseable {

  private final Class<?> main;
  private final WorkerSettings settings;
  private final Semaphore places;
  private final BlockingQueue<WorkerProcess> idle;
  private final BlockingQueue<CompletableFuture<WorkerProcess>> coming;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Path folder;

  /**
   * @param number of processes, at least 1
   */
  public Workers(int number, WorkerSettings settings) throws IOException {
    this(Worker.class, number, settings);
  }

  Workers(Class<?> main, int number, WorkerSettings settings) throws IOException {
    this.main = main;
    this.settings = settings;
    this.places = new Semaphore(number, true);
    this.idle = new ArrayBlockingQueue<>(number);
    this.coming = new ArrayBlockingQueue<>(number);
    this.folder = Files.createTempDirectory("guiku");
  }

  /**
   * Reads one file, waiting for a free process.
   *
   * @throws WorkerDiedException when the process ended for no known reason; worth another try
   * @throws IOException when the file could not be got at; worth another try
   */
  public ReadingResult read(ReadingJob job, ReadingProgress progress)
      throws IOException, InterruptedException {
    return with(worker -> worker.read(job, progress));
  }

  /**
   * Draws a page, waiting for a free process.
   *
   * @throws WorkerDiedException as in {@link #read}
   * @throws IOException as in {@link #read}
   */
  public PictureResult draw(PictureJob job) throws IOException, InterruptedException {
    return with(worker -> worker.draw(job));
  }

  /** What a process is asked. */
  private interface Task<T> {
    T askOf(WorkerProcess worker) throws IOException;
  }

  private <T> T with(Task<T> task) throws IOException, InterruptedException {
    places.acquire();
    try {
      WorkerProcess worker = fitWorker();
      try {
        return task.askOf(worker);
      } finally {
        putBack(worker);
      }
    } finally {
      places.release();
    }
  }

  /** Starts a process before it is asked for. */
  public void warmUp() {
    CompletableFuture<WorkerProcess> next = new CompletableFuture<>();
    if (coming.offer(next)) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  next.complete(WorkerProcess.start(main, folder, settings));
                } catch (IOException e) {
                  next.completeExceptionally(e);
                }
              });
    }
  }

  @Override
  public void close() {
    closed.set(true);
    idle.forEach(WorkerProcess::close);
    coming.forEach(next -> next.thenAccept(WorkerProcess::close));
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A socket of a process that is still starting; the system clears its temporary files.
    }
  }

  private WorkerProcess fitWorker() throws IOException, InterruptedException {
    for (WorkerProcess ready = idle.poll(); ready != null; ready = idle.poll()) {
      if (ready.isFit()) {
        return ready;
      }
      ready.close();
    }
    CompletableFuture<WorkerProcess> next = coming.poll();
    if (next == null) {
      return WorkerProcess.start(main, folder, settings);
    }
    try {
      return next.get();
    } catch (ExecutionException e) {
      throw new IOException("a reading process did not start", e.getCause());
    }
  }

  private void putBack(WorkerProcess worker) {
    if (closed.get() || !worker.isFit() || !idle.offer(worker)) {
      worker.close();
    } else if (worker.isNearItsEnd()) {
      warmUp();
    }
  }
}
