package org.guiku.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How texts, lists and values that may be missing are written as bytes. */
final class ByteForm {

  /** Room made on the word of a length alone; more is made as the items come. */
  static final int TRUSTED = 1 << 16;

  private ByteForm() {}

  static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String readText(DataInputStream in) throws IOException {
    int length = length(in);
    byte[] utf8 = in.readNBytes(length);
    if (utf8.length < length) {
      throw new EOFException("not a reading: a text ends early");
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  static <T> void writeList(List<T> items, Writer<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(item, out);
    }
  }

  static <T> List<T> readList(Reader<T> reader, DataInputStream in) throws IOException {
    int size = length(in);
    List<T> items = new ArrayList<>(Math.min(size, TRUSTED));
    for (int i = 0; i < size; i++) {
      items.add(reader.read(in));
    }
    return items;
  }

  static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("not a reading: a length of " + length);
    }
    return length;
  }

  interface Writer<T> {
    void write(T item, DataOutputStream out) throws IOException;
  }

  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
