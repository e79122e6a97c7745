package org.guiku.ingestion.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * The private channel between two processes: frames of a type, a length and a body. A body longer
 * than {@link #LONGEST} is a breach of the protocol.
 *
 * @param <T> what a frame may be
 */
public class FrameChannel<T extends Enum<T>> implements Closeable {

  private static final int LONGEST = 128 << 20;

  /** One message. */
  public record Frame<T>(T type, byte[] body) {}

  private final SocketChannel socket;
  private final T[] types;
  private final DataInputStream in;
  private final DataOutputStream out;

  /**
   * @param types in the order of their declaration, the same on both sides
   */
  protected FrameChannel(SocketChannel socket, T[] types) {
    this.socket = socket;
    this.types = types;
    this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(socket)));
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(socket)));
  }

  /**
   * @throws EOFException when the other side is gone
   */
  public Frame<T> receive() throws IOException {
    int type = in.readUnsignedByte();
    int length = in.readInt();
    if (type >= types.length || length < 0 || length > LONGEST) {
      throw new IOException("a frame of type " + type + " and " + length + " bytes");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the frame broke off");
    }
    return new Frame<>(types[type], body);
  }

  public void send(T type, byte[] body) throws IOException {
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
  public static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  public static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
