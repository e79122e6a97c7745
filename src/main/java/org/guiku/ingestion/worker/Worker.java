package org.guiku.ingestion.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.guiku.documents.Document;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.ImagePage;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.ReadingProgress;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.LifeLine;
import org.guiku.ingestion.process.NoNetwork;

/**
 * The main class of a worker process: reads one file after another for the server at the other end
 * of the channel. It ends with its standard input, which the server holds open while it lives.
 */
public final class Worker {

  private final WorkerChannel channel;

  private Worker(WorkerChannel channel) {
    this.channel = channel;
  }

  /** The one argument is the path of the server's socket. */
  public static void main(String[] args) throws IOException {
    LifeLine.hold(() -> {});
    SocketChannel socket = ChildProcess.callBack(args[0]);
    NoNetwork.enforce();
    try (var channel = new WorkerChannel(socket)) {
      new Worker(channel).serve();
    }
  }

  private void serve() throws IOException {
    while (true) {
      WorkerChannel.Frame asked = channel.receive();
      if (asked.type() == WorkerChannel.Type.PICTURE_REQUEST) {
        draw(WorkerMessages.pictureRequest(asked.body()));
      } else {
        answer(WorkerMessages.request(asked.body()));
      }
    }
  }

  private void draw(PictureJob job) throws IOException {
    try {
      channel.send(WorkerChannel.Type.PICTURE, ImagePage.jpeg(job.file(), job.page()));
    } catch (Unreadable e) {
      channel.send(
          WorkerChannel.Type.UNREADABLE,
          WorkerMessages.unreadable(Document.UNKNOWN_TYPE, e.failure()));
    } catch (IOException e) {
      channel.send(WorkerChannel.Type.TROUBLE, String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }

  private void answer(WorkerMessages.Request request) throws IOException {
    ReadingJob job = request.job();
    try {
      Outcome outcome =
          FileReading.read(
              new SourceFile(
                  job.file(),
                  job.fileName(),
                  job.password(),
                  request.limits(),
                  new Reports(),
                  job.scratch()));
      switch (outcome) {
        case Outcome.Read read -> channel.send(WorkerChannel.Type.READ, WorkerMessages.read(read));
        case Outcome.Unpacked unpacked ->
            channel.send(WorkerChannel.Type.UNPACKED, WorkerMessages.unpacked(unpacked));
      }
    } catch (Unreadable e) {
      channel.send(
          WorkerChannel.Type.UNREADABLE,
          WorkerMessages.unreadable(e.mediaType().orElse(Document.UNKNOWN_TYPE), e.failure()));
    } catch (IOException e) {
      channel.send(WorkerChannel.Type.TROUBLE, String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }

  /** Tells the server how far a file has come. */
  private final class Reports implements ReadingProgress {

    @Override
    public void pages(int done, int total) {
      tell(WorkerChannel.Type.PROGRESS, WorkerMessages.progress(done, total));
    }

    @Override
    public void ocr() {
      tell(WorkerChannel.Type.OCR, new byte[0]);
    }

    private void tell(WorkerChannel.Type type, byte[] body) {
      try {
        channel.send(type, body);
      } catch (IOException e) {
        LifeLine.cut();
      }
    }
  }
}
