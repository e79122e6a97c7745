package org.guiku.ingestion.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.LifeLine;
import org.guiku.ingestion.process.NoNetwork;

/**
 * The main class of the process that recognises text by PaddleOCR's models. It is one of its own
 * because the native library ends the whole process over what it cannot take.
 *
 * <p>Its temporary folder belongs to it alone: library and models are unpacked into it, each
 * picture is written there, since the library reads files only.
 */
public final class Recogniser {

  /**
   * Detection works on the picture reduced to so many pixels, recognition on the picture itself: an
   * A4 page at 200 dpi is read as well as at full size, with half the memory (0.6 GB).
   */
  private static final int DETECTED_SIDE = 1280;

  /** White around the picture, in pixels; what touches the edge is not found. */
  private static final int MARGIN = 50;

  /** A line of which the model is less sure is a stain, or a mark that it does not know. */
  private static final double SURE_ENOUGH = 0.5;

  private static final int MOST_THREADS = 2;

  private final OcrChannel channel;
  private final Path folder;

  private Recogniser(OcrChannel channel, Path folder) {
    this.channel = channel;
    this.folder = folder;
  }

  /** The one argument is the path of the parent's socket. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    LifeLine.hold(() -> ScratchFolder.remove(folder));
    SocketChannel socket = ChildProcess.callBack(args[0]);
    NoNetwork.enforce();
    try (var channel = new OcrChannel(socket)) {
      new Recogniser(channel, folder).serve();
    }
  }

  private void serve() throws IOException {
    while (true) {
      answer(OcrChannel.picture(channel.receive().body()));
    }
  }

  private void answer(Picture picture) throws IOException {
    Path file = folder.resolve("page.bmp");
    write(picture, file);
    try {
      List<SeenLine> lines = recognised(file);
      channel.send(OcrChannel.Type.LINES, OcrChannel.lines(lines));
    } catch (RuntimeException | LinkageError missing) {
      channel.send(
          OcrChannel.Type.UNAVAILABLE, String.valueOf(missing.getMessage()).getBytes(UTF_8));
    } finally {
      // The library and the models are mapped by now, and want their files no longer.
      ScratchFolder.clear(folder);
    }
  }

  private static List<SeenLine> recognised(Path file) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    var hardware = new HardwareConfig(threads, -1);
    return InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, hardware)
        .runOcr(file.toString(), parameters())
        .getTextBlocks()
        .stream()
        .map(Recogniser::line)
        .filter(line -> !line.text().isBlank() && line.confidence() >= SURE_ENOUGH)
        .toList();
  }

  /** Which way up is asked of each line, and the answer of most is taken for all. */
  private static ParamConfig parameters() {
    ParamConfig parameters = ParamConfig.getDefaultConfig();
    parameters.setPadding(MARGIN);
    parameters.setMaxSideLen(DETECTED_SIDE);
    parameters.setDoAngle(true);
    parameters.setMostAngle(true);
    return parameters;
  }

  private static SeenLine line(TextBlock block) {
    float[] corners = new float[2 * block.getBoxPoint().size()];
    int i = 0;
    for (Point point : block.getBoxPoint()) {
      corners[i++] = point.getX();
      corners[i++] = point.getY();
    }
    return new SeenLine(
        block.getText(), corners, block.getAngleIndex() == 1, mean(block.getCharScores()));
  }

  private static double mean(float[] scores) {
    double sum = 0;
    for (float score : scores) {
      sum += score;
    }
    return scores.length == 0 ? 0 : Math.clamp(sum / scores.length, 0, 1);
  }

  /** As a bitmap: of the plain forms the one that the library reads; over others it dies. */
  private static void write(Picture picture, Path file) throws IOException {
    if (!ImageIO.write(picture.image(), "bmp", file.toFile())) {
      throw new IOException("this Java writes no bitmaps");
    }
  }
}
