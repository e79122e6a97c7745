package org.guiku.ingestion.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.ReadingProgress;

/** The server's side of one worker process. Not for use by two threads at once. */
final class WorkerProcess implements AutoCloseable {

  /** The exit code of a Java machine that ran out of heap under ExitOnOutOfMemoryError. */
  private static final int OUT_OF_HEAP = 3;

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration LAST_MOMENT = Duration.ofSeconds(2);

  private final Process process;
  private final WorkerChannel channel;
  private final WorkerSettings settings;
  private int files;
  private boolean broken;

  private WorkerProcess(Process process, WorkerChannel channel, WorkerSettings settings) {
    this.process = process;
    this.channel = channel;
    this.settings = settings;
  }

  /**
   * @param folder private to this user; its path must be short, as sockets want
   */
  static WorkerProcess start(Class<?> main, Path folder, WorkerSettings settings)
      throws IOException {
    Path address = Files.createTempFile(folder, "w", "");
    Files.delete(address);
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(address));
      Process process = WorkerCommand.of(main, settings, address).start();
      try (var guard = Guard.over(process, START, Integer.MAX_VALUE)) {
        process.onExit().thenRun(() -> closeQuietly(server));
        SocketChannel socket = server.accept();
        return new WorkerProcess(process, new WorkerChannel(socket), settings);
      } catch (IOException e) {
        process.destroyForcibly();
        throw new IOException("a reading process did not start", e);
      }
    } finally {
      Files.deleteIfExists(address);
    }
  }

  /**
   * @throws WorkerDiedException when the process ended for no known reason; worth another try
   * @throws IOException when the file could not be got at; worth another try
   */
  ReadingResult read(ReadingJob job, ReadingProgress progress) throws IOException {
    files++;
    try (var guard = Guard.over(process, settings.deadline(), settings.residentMegabytes())) {
      try {
        channel.send(WorkerChannel.Type.REQUEST, WorkerMessages.request(job, settings.limits()));
        return answer(progress);
      } catch (FileTrouble e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        broken = true;
        return new ReadingResult.Unreadable(Worker.UNKNOWN_TYPE, causeOfDeath(guard, e));
      }
    }
  }

  /**
   * @throws WorkerDiedException as in {@link #read}
   * @throws IOException as in {@link #read}
   */
  PictureResult draw(PictureJob job) throws IOException {
    files++;
    try (var guard = Guard.over(process, settings.deadline(), settings.residentMegabytes())) {
      try {
        channel.send(WorkerChannel.Type.PICTURE_REQUEST, WorkerMessages.pictureRequest(job));
        return picture(channel.receive());
      } catch (FileTrouble e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        broken = true;
        return new PictureResult.Undrawable(causeOfDeath(guard, e));
      }
    }
  }

  private static PictureResult picture(WorkerChannel.Frame frame) throws IOException {
    return switch (frame.type()) {
      case PICTURE -> new PictureResult.Drawn(frame.body());
      case UNREADABLE ->
          new PictureResult.Undrawable(WorkerMessages.unreadable(frame.body()).failure());
      case TROUBLE -> throw new FileTrouble(new String(frame.body(), UTF_8));
      default -> throw new IOException("a worker answered a picture with " + frame.type());
    };
  }

  boolean isFit() {
    return !broken && process.isAlive() && files < settings.filesPerProcess();
  }

  /** Whether it is time to have a successor ready. */
  boolean isNearItsEnd() {
    return files >= settings.filesPerProcess() - 20;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    closeQuietly(channel);
  }

  private ReadingResult answer(ReadingProgress progress) throws IOException {
    while (true) {
      WorkerChannel.Frame frame = channel.receive();
      switch (frame.type()) {
        case PROGRESS -> {
          var pages = WorkerMessages.progress(frame.body());
          progress.pages(pages.done(), pages.total());
        }
        case READ -> {
          return WorkerMessages.read(frame.body());
        }
        case UNPACKED -> {
          return WorkerMessages.unpacked(frame.body());
        }
        case UNREADABLE -> {
          return WorkerMessages.unreadable(frame.body());
        }
        case TROUBLE -> throw new FileTrouble(new String(frame.body(), UTF_8));
        case REQUEST, PICTURE_REQUEST, PICTURE ->
            throw new IOException("a worker answered with " + frame.type());
      }
    }
  }

  private Failure causeOfDeath(Guard guard, Exception broken) throws WorkerDiedException {
    int exit = exitCode();
    if (guard.firedForTime()) {
      return new Failure(
          Failure.Code.TIMED_OUT,
          "reading took longer than " + settings.deadline().toSeconds() + " s");
    }
    if (guard.firedForMemory() || exit == OUT_OF_HEAP) {
      return new Failure(
          Failure.Code.OUT_OF_MEMORY,
          "reading needed more than " + settings.heapMegabytes() + " MB of memory");
    }
    throw new WorkerDiedException("the reading process ended with " + exit + ": " + broken);
  }

  /** The channel breaks a moment before the system tells that the process has ended. */
  private int exitCode() {
    try {
      if (!process.waitFor(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.isAlive() ? -1 : process.exitValue();
  }

  /** The worker is well, but could not get at the file. */
  private static final class FileTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    FileTrouble(String message) {
      super(message);
    }
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      // It is being thrown away.
    }
  }
}
