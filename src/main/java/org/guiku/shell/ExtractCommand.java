package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.ReadingLimits;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code guiku extract}: reads one file in this very process, which is bounded as a worker is by
 * the launcher, and stores nothing.
 */
@Command(
    name = "extract",
    description = "What the pipeline reads from one file, storing nothing.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private static final Duration DEADLINE = Duration.ofSeconds(300);

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CannotRun("there is no file that can be read at " + file);
    }
    Path scratch = Files.createTempDirectory("guiku-extract");
    try {
      return print(read(scratch));
    } finally {
      TemporaryFolder.remove(scratch);
    }
  }

  private int print(Extracted extracted) {
    System.out.println(format.isJson() ? extracted.json() : extracted.forPeople());
    return extracted.isFailure() ? Shell.SOME_FAILED : Shell.DONE;
  }

  private Extracted read(Path scratch) throws IOException, InterruptedException {
    Deadline deadline = new Deadline();
    FutureTask<Outcome> reading =
        new FutureTask<>(() -> FileReading.read(source(scratch, deadline)));
    Thread.ofPlatform().daemon().name("extract").start(reading);
    try {
      while (true) {
        long left = deadline.nanosLeft();
        try {
          return Extracted.of(reading.get(Math.max(0, left), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
          if (deadline.nanosLeft() <= 0) {
            return Extracted.of(deadline.missed());
          }
        }
      }
    } catch (ExecutionException e) {
      return failed(Optional.ofNullable(e.getCause()).orElse(e));
    }
  }

  private SourceFile source(Path scratch, ReadingProgress progress) {
    return new SourceFile(
        file,
        String.valueOf(file.getFileName()),
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

    Failure missed() {
      return new Failure(
          Failure.Code.TIMED_OUT,
          "reading took longer than " + Duration.ofNanos(nanos.get()).toSeconds() + " s");
    }
  }

  private static Extracted failed(Throwable cause) throws IOException {
    return switch (cause) {
      case Unreadable unreadable -> Extracted.of(unreadable.failure());
      case OutOfMemoryError full ->
          Extracted.of(
              new Failure(Failure.Code.OUT_OF_MEMORY, "reading needed more memory than it may"));
      case IOException trouble -> throw trouble;
      default -> throw new IllegalStateException("reading failed", cause);
    };
  }
}
