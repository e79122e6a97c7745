package org.guiku.ingestion.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.ImagePage;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;

/**
 * The main class of a worker process: reads one file after another for the server at the other end
 * of the channel. It ends with its standard input, which the server holds open while it lives.
 */
public final class Worker {

  static final String UNKNOWN_TYPE = "application/octet-stream";

  private static final int PARENT_GONE = 10;

  private final WorkerChannel channel;

  private Worker(WorkerChannel channel) {
    this.channel = channel;
  }

  /** The one argument is the path of the server's socket. */
  public static void main(String[] args) throws IOException {
    endWithParent();
    SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
    socket.connect(UnixDomainSocketAddress.of(Path.of(args[0])));
    NoNetwork.enforce();
    try (var channel = new WorkerChannel(socket)) {
      new Worker(channel).serve();
    }
  }

  private static void endWithParent() {
    Thread.ofPlatform()
        .daemon()
        .name("life-line")
        .start(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // The server never writes here; only the end of input matters.
                }
              } catch (IOException e) {
                // A broken life line is an end as well.
              }
              Runtime.getRuntime().halt(PARENT_GONE);
            });
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
          WorkerChannel.Type.UNREADABLE, WorkerMessages.unreadable(UNKNOWN_TYPE, e.failure()));
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
                  this::progress,
                  job.scratch()));
      switch (outcome) {
        case Outcome.Read read -> channel.send(WorkerChannel.Type.READ, WorkerMessages.read(read));
        case Outcome.Unpacked unpacked ->
            channel.send(WorkerChannel.Type.UNPACKED, WorkerMessages.unpacked(unpacked));
      }
    } catch (Unreadable e) {
      channel.send(
          WorkerChannel.Type.UNREADABLE,
          WorkerMessages.unreadable(e.mediaType().orElse(UNKNOWN_TYPE), e.failure()));
    } catch (IOException e) {
      channel.send(WorkerChannel.Type.TROUBLE, String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }

  private void progress(int done, int total) {
    try {
      channel.send(WorkerChannel.Type.PROGRESS, WorkerMessages.progress(done, total));
    } catch (IOException e) {
      Runtime.getRuntime().halt(PARENT_GONE);
    }
  }
}
