package org.guiku.ingestion.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.process.FrameChannel;

/** The channel to the process that recognises text, and the bodies of its frames. */
final class OcrChannel extends FrameChannel<OcrChannel.Type> {

  /** What a frame says. */
  enum Type {
    PICTURE,
    LINES,
    UNAVAILABLE
  }

  /** Corners of a line: two numbers each. */
  private static final int CORNERS = 8;

  /** More lines than any page has; the rest is nothing to be trusted. */
  private static final int MOST_LINES = 20_000;

  OcrChannel(SocketChannel socket) {
    super(socket, Type.values());
  }

  static byte[] picture(Picture picture) throws IOException {
    var bytes = new ByteArrayOutputStream(picture.grey().length + 8);
    var out = new DataOutputStream(bytes);
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    out.write(picture.grey());
    return bytes.toByteArray();
  }

  static Picture picture(byte[] body) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(body));
    return new Picture(in.readInt(), in.readInt(), in.readAllBytes());
  }

  static byte[] lines(List<SeenLine> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(Math.min(MOST_LINES, lines.size()));
    for (SeenLine line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      writeText(out, line.text());
      for (float corner : line.corners()) {
        out.writeFloat(corner);
      }
      out.writeBoolean(line.upsideDown());
      out.writeDouble(line.confidence());
    }
    return bytes.toByteArray();
  }

  static List<SeenLine> lines(byte[] body) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(body));
    List<SeenLine> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String text = readText(in);
      float[] corners = new float[CORNERS];
      for (int i = 0; i < CORNERS; i++) {
        corners[i] = in.readFloat();
      }
      lines.add(new SeenLine(text, corners, in.readBoolean(), in.readDouble()));
    }
    return lines;
  }
}
