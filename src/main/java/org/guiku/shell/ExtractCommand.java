package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
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

  private static final long DEADLINE_SECONDS = 300;

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
    FutureTask<Outcome> reading =
        new FutureTask<>(
            () ->
                FileReading.read(SourceFile.of(file, String.valueOf(file.getFileName()), scratch)));
    Thread.ofPlatform().daemon().name("extract").start(reading);
    try {
      return Extracted.of(reading.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Extracted.of(
          new Failure(
              Failure.Code.TIMED_OUT, "reading took longer than " + DEADLINE_SECONDS + " s"));
    } catch (ExecutionException e) {
      return failed(Optional.ofNullable(e.getCause()).orElse(e));
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
