package org.guiku.ingestion.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.guiku.ingestion.extract.ReadingProgress;

/**
 * A fixed number of worker processes. Each reads one file at a time; one that is worn out or broken
 * is replaced, the next being started while it still works.
 */
public final class Workers implements AutoCloseable {

  /** Told how long a process had a file; not of one that died under it. */
  public interface Listener {
    void read(ReadingResult result, Duration taken);
  }

  private final Class<?> main;
  private final WorkerSettings settings;
  private final Listener listener;
  private final Semaphore places;
  private final BlockingQueue<WorkerProcess> idle;
  private final BlockingQueue<CompletableFuture<WorkerProcess>> coming;
  private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();
  private final AtomicLong started = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Path folder;

  /**
   * @param number of processes, at least 1
   */
  public Workers(int number, WorkerSettings settings) throws IOException {
    this(Worker.class, number, settings, (result, taken) -> {});
  }

  /**
   * @param number of processes, at least 1
   */
  public Workers(int number, WorkerSettings settings, Listener listener) throws IOException {
    this(Worker.class, number, settings, listener);
  }

  Workers(Class<?> main, int number, WorkerSettings settings, Listener listener)
      throws IOException {
    this.main = main;
    this.settings = settings;
    this.listener = listener;
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
    return with(worker -> timed(worker, job, progress));
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

  /** How many processes run now. */
  public long alive() {
    return running.stream().filter(WorkerProcess::isAlive).count();
  }

  /** How many processes were started until now. */
  public long started() {
    return started.get();
  }

  /** How many processes died, or were ended, under what they were asked. */
  public long broken() {
    return broken.get();
  }

  private ReadingResult timed(WorkerProcess worker, ReadingJob job, ReadingProgress progress)
      throws IOException {
    long begin = System.nanoTime();
    ReadingResult result = worker.read(job, progress);
    listener.read(result, Duration.ofNanos(System.nanoTime() - begin));
    return result;
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
                  next.complete(newProcess());
                } catch (IOException e) {
                  next.completeExceptionally(e);
                }
              });
    }
  }

  @Override
  public void close() {
    closed.set(true);
    idle.forEach(this::end);
    coming.forEach(next -> next.thenAccept(this::end));
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
      end(ready);
    }
    CompletableFuture<WorkerProcess> next = coming.poll();
    if (next == null) {
      return newProcess();
    }
    try {
      return next.get();
    } catch (ExecutionException e) {
      throw new IOException("a reading process did not start", e.getCause());
    }
  }

  private WorkerProcess newProcess() throws IOException {
    WorkerProcess process = WorkerProcess.start(main, folder, settings);
    started.incrementAndGet();
    running.add(process);
    return process;
  }

  private void end(WorkerProcess worker) {
    running.remove(worker);
    worker.close();
  }

  private void putBack(WorkerProcess worker) {
    if (worker.isBroken()) {
      broken.incrementAndGet();
    }
    if (closed.get() || !worker.isFit() || !idle.offer(worker)) {
      end(worker);
    } else if (worker.isNearItsEnd()) {
      warmUp();
    }
  }
}
