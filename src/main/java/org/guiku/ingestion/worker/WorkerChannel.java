package org.guiku.ingestion.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The private channel between a server and one worker: frames of a type, a length and a body. A
 * body longer than {@link #LONGEST} is a breach of the protocol.
 */
final class WorkerChannel implements Closeable {

  static final int LONGEST = 128 << 20;

  /** What a frame says. */
  enum Type {
    REQUEST,
    PROGRESS,
    READ,
    UNPACKED,
    UNREADABLE,
    TROUBLE,
    PICTURE_REQUEST,
    PICTURE
  }

  /** One message. */
  record Frame(Type type, byte[] body) {}

  private final SocketChannel socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  WorkerChannel(SocketChannel socket) {
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(socket)));
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(socket)));
  }

  /**
   * @throws java.io.EOFException when the other side is gone
   */
  Frame receive() throws IOException {
    int type = in.readUnsignedByte();
    int length = in.readInt();
    if (type >= Type.values().length || length < 0 || length > LONGEST) {
      throw new IOException("a frame of type " + type + " and " + length + " bytes");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new java.io.EOFException("the frame broke off");
    }
    return new Frame(Type.values()[type], body);
  }

  void send(Type type, byte[] body) throws IOException {
    out.writeByte(type.ordinal());
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /** Longer than {@link DataOutputStream#writeUTF} can be, and any characters at all. */
  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
