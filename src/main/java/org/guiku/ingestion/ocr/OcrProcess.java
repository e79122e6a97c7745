package org.guiku.ingestion.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.guiku.ingestion.process.ChildCommand;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Recognises text in a process of its own, which is started for the first picture, bounded in time
 * and memory, replaced after a fault, and ended when it has nothing to do.
 */
public final class OcrProcess implements Ocr, AutoCloseable {

  /** Of Java; what recognising takes is outside of it. */
  private static final int HEAP_MEGABYTES = 192;

  private static final int ATTEMPTS = 2;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ocr-rest").factory());

  private final Class<?> main;
  private final OcrBounds bounds;
  private Optional<String> unavailable = Optional.empty();
  private @Nullable Running running;
  private long uses;

  public OcrProcess() {
    this(Recogniser.class, OcrBounds.DEFAULT);
  }

  OcrProcess(Class<?> main, OcrBounds bounds) {
    this.main = main;
    this.bounds = bounds;
  }

  @Override
  public synchronized List<SeenLine> read(Picture picture, Duration limit) throws Unrecognised {
    if (unavailable.isPresent()) {
      throw new Unrecognised(unavailable.get());
    }
    try {
      return attempt(picture, limit, 1);
    } finally {
      long use = ++uses;
      CLOCK.schedule(() -> rest(use), bounds.idle().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void close() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /** The process id, while there is a process. */
  synchronized Optional<Long> pid() {
    return Optional.ofNullable(running).map(process -> process.child().pid());
  }

  private synchronized void rest(long lastUse) {
    if (uses == lastUse) {
      close();
    }
  }

  private List<SeenLine> attempt(Picture picture, Duration limit, int number) throws Unrecognised {
    Running process = started();
    try (Guard guard = process.child().guard(limit, bounds.residentMegabytes())) {
      try {
        process.channel().send(OcrChannel.Type.PICTURE, OcrChannel.picture(picture));
        return answer(process.channel());
      } catch (IOException | RuntimeException broken) {
        int exit = process.child().exitCode();
        close();
        if (guard.firedForTime() || number == ATTEMPTS) {
          throw new Unrecognised(reason(guard, limit, exit));
        }
      }
    }
    return attempt(picture, limit, number + 1);
  }

  private Running started() throws Unrecognised {
    try {
      if (running == null || !running.child().isAlive()) {
        close();
        running = Running.start(main);
      }
      return running;
    } catch (IOException e) {
      throw new Unrecognised("the process for it did not start");
    }
  }

  private List<SeenLine> answer(OcrChannel channel) throws IOException, Unrecognised {
    var frame = channel.receive();
    return switch (frame.type()) {
      case LINES -> OcrChannel.lines(frame.body());
      case UNAVAILABLE -> {
        String reason = "it does not run on this machine: " + new String(frame.body(), UTF_8);
        unavailable = Optional.of(reason);
        close();
        throw new Unrecognised(reason);
      }
      case PICTURE -> throw new IOException("a picture in answer to a picture");
    };
  }

  private String reason(Guard guard, Duration limit, int exit) {
    if (guard.firedForTime()) {
      return "it took longer than " + limit.toSeconds() + " s";
    }
    return guard.firedForMemory()
        ? "it needed more than " + bounds.residentMegabytes() + " MB of memory"
        : "the process for it ended with " + exit;
  }

  /** A process at work, in its folder. */
  private record Running(ChildProcess child, OcrChannel channel, Path folder) {

    static Running start(Class<?> main) throws IOException {
      Path folder = Files.createTempDirectory("guiku-ocr");
      try {
        var options = List.of("--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder);
        ChildProcess child =
            ChildProcess.start(new ChildCommand(main, HEAP_MEGABYTES, options), folder);
        return new Running(child, new OcrChannel(child.socket()), folder);
      } catch (IOException e) {
        ScratchFolder.remove(folder);
        throw e;
      }
    }

    void close() {
      child.close();
      ScratchFolder.remove(folder);
    }
  }
}
