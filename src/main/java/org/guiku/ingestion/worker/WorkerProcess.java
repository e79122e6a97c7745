package org.guiku.ingestion.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Document;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.process.ChildCommand;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.Guard;

/** The server's side of one worker process. Not for use by two threads at once. */
final class WorkerProcess implements AutoCloseable {

  /** The exit code of a Java machine that ran out of heap under ExitOnOutOfMemoryError. */
  private static final int OUT_OF_HEAP = 3;

  private final ChildProcess process;
  private final WorkerChannel channel;
  private final WorkerSettings settings;
  private int files;
  private boolean broken;

  private WorkerProcess(ChildProcess process, WorkerSettings settings) {
    this.process = process;
    this.channel = new WorkerChannel(process.socket());
    this.settings = settings;
  }

  /**
   * @param folder private to this user; its path must be short, as sockets want
   */
  static WorkerProcess start(Class<?> main, Path folder, WorkerSettings settings)
      throws IOException {
    ChildCommand command = new ChildCommand(main, settings.heapMegabytes(), List.of());
    return new WorkerProcess(ChildProcess.start(command, folder), settings);
  }

  /**
   * @throws WorkerDiedException when the process ended for no known reason; worth another try
   * @throws IOException when the file could not be got at; worth another try
   */
  ReadingResult read(ReadingJob job, ReadingProgress progress) throws IOException {
    files++;
    try (var guard = process.guard(settings.deadline(), settings.residentMegabytes())) {
      try {
        channel.send(WorkerChannel.Type.REQUEST, WorkerMessages.request(job, settings.limits()));
        return answer(progress, guard);
      } catch (FileTrouble e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        broken = true;
        return new ReadingResult.Unreadable(Document.UNKNOWN_TYPE, causeOfDeath(guard, e));
      }
    }
  }

  /**
   * @throws WorkerDiedException as in {@link #read}
   * @throws IOException as in {@link #read}
   */
  PictureResult draw(PictureJob job) throws IOException {
    files++;
    try (var guard = process.guard(settings.deadline(), settings.residentMegabytes())) {
      try {
        channel.send(WorkerChannel.Type.PICTURE_REQUEST, WorkerMessages.pictureRequest(job));
        return picture();
      } catch (FileTrouble e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        broken = true;
        return new PictureResult.Undrawable(causeOfDeath(guard, e));
      }
    }
  }

  private PictureResult picture() throws IOException {
    var frame = channel.receive();
    return switch (frame.type()) {
      case PICTURE -> new PictureResult.Drawn(frame.body());
      case UNREADABLE ->
          new PictureResult.Undrawable(WorkerMessages.unreadable(frame.body()).failure());
      case TROUBLE -> throw new FileTrouble(new String(frame.body(), UTF_8));
      default -> throw new IOException("a worker answered a picture with " + frame.type());
    };
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it died, or was ended, under what it was asked. */
  boolean isBroken() {
    return broken;
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
    process.close();
  }

  private ReadingResult answer(ReadingProgress progress, Guard guard) throws IOException {
    int scans = 0;
    while (true) {
      var frame = channel.receive();
      switch (frame.type()) {
        case PROGRESS -> {
          var pages = WorkerMessages.progress(frame.body());
          progress.pages(pages.done(), pages.total());
        }
        case OCR -> {
          if (++scans <= settings.limits().pages()) {
            guard.extend(settings.limits().ocrPerPage());
          }
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
    int exit = process.exitCode();
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

  /** The worker is well, but could not get at the file. */
  private static final class FileTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    FileTrouble(String message) {
      super(message);
    }
  }
}
