package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.ReadingLimits;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;

/**
 * One file that a command reads in this very process, which is bounded as a worker is by the
 * launcher, storing nothing.
 */
record SingleFile(Path path) {

  private static final Duration DEADLINE = Duration.ofSeconds(300);

  /**
   * What is made of its content, or of the reason why there is none.
   *
   * @throws CannotRun there is no such file
   */
  <T> T read(Function<Outcome, T> content, Function<Failure, T> failure)
      throws CannotRun, IOException, InterruptedException {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new CannotRun("there is no file that can be read at " + path);
    }
    Path scratch = Files.createTempDirectory("guiku-extract");
    try {
      return content.apply(read(scratch));
    } catch (TimeoutException e) {
      return failure.apply(
          new Failure(Failure.Code.TIMED_OUT, "reading took longer than " + e.getMessage() + " s"));
    } catch (ExecutionException e) {
      return failure.apply(failureOf(Optional.ofNullable(e.getCause()).orElse(e)));
    } finally {
      TemporaryFolder.remove(scratch);
    }
  }

  private Outcome read(Path scratch)
      throws InterruptedException, ExecutionException, TimeoutException {
    Deadline deadline = new Deadline();
    FutureTask<Outcome> reading =
        new FutureTask<>(() -> FileReading.read(source(scratch, deadline)));
    Thread.ofPlatform().daemon().name("extract").start(reading);
    while (true) {
      try {
        return reading.get(Math.max(0, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        deadline.refuseMissed();
      }
    }
  }

  private SourceFile source(Path scratch, ReadingProgress progress) {
    return new SourceFile(
        path,
        String.valueOf(path.getFileName()),
        Optional.empty(),
        ReadingLimits.DEFAULT,
        progress,
        scratch);
  }

  /** When reading has to be done; each page that goes to OCR puts it off. */
  private static final class Deadline implements ReadingProgress {

    private final long begin = System.nanoTime();
    private final AtomicLong nanos = new AtomicLong(DEADLINE.toNanos());

    @Override
    public void pages(int done, int total) {}

    @Override
    public void ocr() {
      nanos.addAndGet(ReadingLimits.DEFAULT.ocrPerPage().toNanos());
    }

    long nanosLeft() {
      return begin + nanos.get() - System.nanoTime();
    }

    /**
     * @throws TimeoutException with the seconds that there were, where none are left
     */
    void refuseMissed() throws TimeoutException {
      if (nanosLeft() <= 0) {
        throw new TimeoutException(Long.toString(Duration.ofNanos(nanos.get()).toSeconds()));
      }
    }
  }

  private static Failure failureOf(Throwable cause) throws IOException {
    return switch (cause) {
      case Unreadable unreadable -> unreadable.failure();
      case OutOfMemoryError full ->
          new Failure(Failure.Code.OUT_OF_MEMORY, "reading needed more memory than it may");
      case IOException trouble -> throw trouble;
      default -> throw new IllegalStateException("reading failed", cause);
    };
  }
}
