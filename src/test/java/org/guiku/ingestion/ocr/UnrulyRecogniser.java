package org.guiku.ingestion.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.LifeLine;

/** A process that does to its parent what the width of the picture says. */
final class UnrulyRecogniser {

  static final int BEHAVE = 1;
  static final int ABORT = 2;
  static final int HANG = 3;
  static final int FILL_MEMORY = 4;
  static final int BE_UNAVAILABLE = 5;
  static final int ABORT_ONCE = 6;

  private UnrulyRecogniser() {}

  public static void main(String[] args) throws Exception {
    LifeLine.hold(() -> {});
    try (var channel = new OcrChannel(ChildProcess.callBack(args[0]))) {
      while (true) {
        obey(OcrChannel.picture(channel.receive().body()), channel);
      }
    }
  }

  private static void obey(Picture picture, OcrChannel channel) throws Exception {
    switch (picture.width()) {
      case ABORT -> Runtime.getRuntime().halt(134);
      case HANG -> Thread.sleep(Long.MAX_VALUE);
      case FILL_MEMORY -> fillMemory();
      case BE_UNAVAILABLE ->
          channel.send(OcrChannel.Type.UNAVAILABLE, "no library for it".getBytes(UTF_8));
      case ABORT_ONCE -> abortOnce(channel);
      default -> behave(channel);
    }
  }

  private static void behave(OcrChannel channel) throws Exception {
    float[] corners = {0, 0, 100, 0, 100, 20, 0, 20};
    var line = new SeenLine("well behaved", corners, false, 0.9);
    channel.send(OcrChannel.Type.LINES, OcrChannel.lines(List.of(line)));
  }

  private static void fillMemory() throws Exception {
    while (!Thread.currentThread().isInterrupted()) {
      Arena.global().allocate(8 << 20).fill((byte) 1);
      Thread.sleep(10);
    }
  }

  /** The folder above is shared by the processes of one test. */
  private static void abortOnce(OcrChannel channel) throws Exception {
    Path done = Path.of(System.getProperty("java.io.tmpdir")).resolveSibling("aborted-once");
    if (Files.notExists(done)) {
      Files.createFile(done);
      Runtime.getRuntime().halt(134);
    }
    Files.delete(done);
    behave(channel);
  }
}
