package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;

/**
 * One file that a command reads in this very process, which is bounded as a worker is by the
 * launcher, storing nothing.
 */
record SingleFile(Path path) {

  private static final long DEADLINE_SECONDS = 300;

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
          new Failure(
              Failure.Code.TIMED_OUT, "reading took longer than " + DEADLINE_SECONDS + " s"));
    } catch (ExecutionException e) {
      return failure.apply(failureOf(Optional.ofNullable(e.getCause()).orElse(e)));
    } finally {
      TemporaryFolder.remove(scratch);
    }
  }

  private Outcome read(Path scratch)
      throws InterruptedException, ExecutionException, TimeoutException {
    FutureTask<Outcome> reading =
        new FutureTask<>(
            () ->
                FileReading.read(SourceFile.of(path, String.valueOf(path.getFileName()), scratch)));
    Thread.ofPlatform().daemon().name("extract").start(reading);
    return reading.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
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
