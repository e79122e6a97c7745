package org.guiku.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Readings as bytes, for the database and for the channel from the workers. The first byte is the
 * version of the form; the rest is deflated. Positions are kept to a twentieth of a point.
 */
public final class ReadingCodec {

  private static final int VERSION = 1;
  private static final float STEPS_PER_POINT = 20;

  /** In place of a stride: an int follows. */
  private static final short WIDE = Short.MIN_VALUE;

  /** Room made on the word of a length alone; more is made as the items come. */
  private static final int TRUSTED = 1 << 16;

  private ReadingCodec() {}

  public static byte[] encode(Reading reading) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(VERSION);
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 1 << 13))) {
      writeReading(reading, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException when these are not the bytes of a reading
   */
  public static Reading decode(byte[] bytes) throws IOException {
    var compressed = new ByteArrayInputStream(bytes);
    int version = compressed.read();
    if (version != VERSION) {
      throw new IOException("a reading in form " + version + ", not " + VERSION);
    }
    try (var in = new DataInputStream(new InflaterInputStream(compressed))) {
      Reading reading = readReading(in);
      // The checksum stands at the end and is held against the bytes only when that is reached.
      if (in.read() >= 0) {
        throw new IOException("not a reading: bytes behind its end");
      }
      return reading;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("not a reading", e);
    }
  }

  private static void writeReading(Reading reading, DataOutputStream out) throws IOException {
    writeText(reading.mediaType(), out);
    writeText(reading.language().orElse(""), out);
    writeText(reading.title().orElse(""), out);
    out.writeInt(reading.partial().map(Reading.Partial::pagesRead).orElse(-1));
    writeText(reading.partial().map(Reading.Partial::reason).orElse(""), out);
    writeList(reading.pages(), ReadingCodec::writePage, out);
    writeList(reading.passages(), ReadingCodec::writePassage, out);
    writeList(reading.tables(), ReadingCodec::writeTable, out);
  }

  private static Reading readReading(DataInputStream in) throws IOException {
    String mediaType = readText(in);
    String language = readText(in);
    String title = readText(in);
    int pagesRead = in.readInt();
    String reason = readText(in);
    return new Reading(
        mediaType,
        given(language),
        given(title),
        readList(ReadingCodec::readPage, in),
        readList(ReadingCodec::readPassage, in),
        readList(ReadingCodec::readTable, in),
        pagesRead < 0 ? Optional.empty() : Optional.of(new Reading.Partial(pagesRead, reason)));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static void writePage(DocumentPage page, DataOutputStream out) throws IOException {
    out.writeInt(page.number());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeByte(page.source().ordinal());
  }

  private static DocumentPage readPage(DataInputStream in) throws IOException {
    return new DocumentPage(
        in.readInt(),
        in.readFloat(),
        in.readFloat(),
        DocumentPage.Source.values()[in.readUnsignedByte()]);
  }

  private static void writePassage(Passage passage, DataOutputStream out) throws IOException {
    out.writeInt(passage.ordinal());
    out.writeByte(passage.kind().ordinal());
    writeList(passage.section(), ReadingCodec::writeText, out);
    writeText(passage.text(), out);
    writeList(passage.lines(), ReadingCodec::writeLine, out);
  }

  private static Passage readPassage(DataInputStream in) throws IOException {
    return new Passage(
        in.readInt(),
        Passage.Kind.values()[in.readUnsignedByte()],
        readList(ReadingCodec::readText, in),
        readText(in),
        readList(ReadingCodec::readLine, in));
  }

  private static void writeLine(TextLine line, DataOutputStream out) throws IOException {
    out.writeInt(line.start());
    out.writeInt(line.page());
    out.writeFloat(line.y());
    out.writeFloat(line.height());
    out.writeInt(line.edges().length);
    int last = 0;
    for (float edge : line.edges()) {
      int steps = Math.round(edge * STEPS_PER_POINT);
      writeStride(steps - last, out);
      last = steps;
    }
  }

  /** In two bytes, or in six where it is wider than any letter, as on a map. */
  private static void writeStride(int steps, DataOutputStream out) throws IOException {
    if (Math.abs((long) steps) <= Short.MAX_VALUE) {
      out.writeShort(steps);
    } else {
      out.writeShort(WIDE);
      out.writeInt(steps);
    }
  }

  private static int readStride(DataInputStream in) throws IOException {
    int steps = in.readShort();
    return steps == WIDE ? in.readInt() : steps;
  }

  private static TextLine readLine(DataInputStream in) throws IOException {
    int start = in.readInt();
    int page = in.readInt();
    float y = in.readFloat();
    float height = in.readFloat();
    return new TextLine(start, page, y, height, readEdges(in));
  }

  private static float[] readEdges(DataInputStream in) throws IOException {
    int size = length(in);
    float[] edges = new float[Math.min(size, TRUSTED)];
    int steps = 0;
    for (int i = 0; i < size; i++) {
      if (i == edges.length) {
        edges = Arrays.copyOf(edges, (int) Math.min(size, 2L * i));
      }
      steps += readStride(in);
      edges[i] = steps / STEPS_PER_POINT;
    }
    return edges;
  }

  private static void writeTable(Table table, DataOutputStream out) throws IOException {
    out.writeInt(table.firstOrdinal());
    writeList(table.rows(), (row, to) -> writeList(row, ReadingCodec::writeText, to), out);
  }

  private static Table readTable(DataInputStream in) throws IOException {
    return new Table(in.readInt(), readList(from -> readList(ReadingCodec::readText, from), in));
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = length(in);
    byte[] utf8 = in.readNBytes(length);
    if (utf8.length < length) {
      throw new EOFException("not a reading: a text ends early");
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static <T> void writeList(List<T> items, Writer<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(item, out);
    }
  }

  private static <T> List<T> readList(Reader<T> reader, DataInputStream in) throws IOException {
    int size = length(in);
    List<T> items = new ArrayList<>(Math.min(size, TRUSTED));
    for (int i = 0; i < size; i++) {
      items.add(reader.read(in));
    }
    return items;
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("not a reading: a length of " + length);
    }
    return length;
  }

  private interface Writer<T> {
    void write(T item, DataOutputStream out) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
