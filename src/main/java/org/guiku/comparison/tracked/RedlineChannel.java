package org.guiku.comparison.tracked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Instant;
import org.guiku.comparison.docx.DocxRedline.Marks;
import org.guiku.ingestion.process.FrameChannel;

/** The channel between a server and the process that marks one file. */
final class RedlineChannel extends FrameChannel<RedlineChannel.Type> {

  /** What a frame says. */
  enum Type {
    REQUEST,
    WRITTEN,
    UNREADABLE,
    TROUBLE
  }

  /**
   * What is wanted.
   *
   * @param to is written over
   */
  record Request(Path left, Path right, Path to, Marks marks) {

    byte[] body() throws IOException {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      writeText(out, left.toString());
      writeText(out, right.toString());
      writeText(out, to.toString());
      writeText(out, marks.author());
      writeText(out, marks.at().toString());
      return bytes.toByteArray();
    }

    static Request of(byte[] body) throws IOException {
      var in = new DataInputStream(new ByteArrayInputStream(body));
      return new Request(
          Path.of(readText(in)),
          Path.of(readText(in)),
          Path.of(readText(in)),
          new Marks(readText(in), Instant.parse(readText(in))));
    }
  }

  RedlineChannel(SocketChannel socket) {
    super(socket, Type.values());
  }
}
