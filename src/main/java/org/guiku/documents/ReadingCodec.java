package org.guiku.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Readings as bytes, for the database and for the channel from the workers. The first byte is the
 * version of the form; the rest is deflated. Positions are kept to a twentieth of a point.
 */
public final class ReadingCodec {

  private static final int VERSION = 2;
  private static final float STEPS_PER_POINT = 20;

  /** In place of a stride: an int follows. */
  private static final short WIDE = Short.MIN_VALUE;

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
    ByteForm.writeText(reading.mediaType(), out);
    ByteForm.writeText(reading.language().orElse(""), out);
    ByteForm.writeText(reading.title().orElse(""), out);
    out.writeInt(reading.partial().map(Reading.Partial::pagesRead).orElse(-1));
    ByteForm.writeText(reading.partial().map(Reading.Partial::reason).orElse(""), out);
    ByteForm.writeList(reading.pages(), ReadingCodec::writePage, out);
    ByteForm.writeList(reading.passages(), ReadingCodec::writePassage, out);
    ByteForm.writeList(reading.tables(), ReadingCodec::writeTable, out);
    ByteForm.writeList(reading.annotations(), RemarksForm::writeAnnotation, out);
    ByteForm.writeList(reading.damage(), RemarksForm::writeDamage, out);
    ByteForm.writeList(reading.coding(), RemarksForm::writeCoded, out);
  }

  private static Reading readReading(DataInputStream in) throws IOException {
    String mediaType = ByteForm.readText(in);
    String language = ByteForm.readText(in);
    String title = ByteForm.readText(in);
    int pagesRead = in.readInt();
    String reason = ByteForm.readText(in);
    return new Reading(
        mediaType,
        given(language),
        given(title),
        ByteForm.readList(ReadingCodec::readPage, in),
        ByteForm.readList(ReadingCodec::readPassage, in),
        ByteForm.readList(ReadingCodec::readTable, in),
        pagesRead < 0 ? Optional.empty() : Optional.of(new Reading.Partial(pagesRead, reason)),
        ByteForm.readList(RemarksForm::readAnnotation, in),
        ByteForm.readList(RemarksForm::readDamage, in),
        ByteForm.readList(RemarksForm::readCoded, in));
  }

  static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static void writePage(DocumentPage page, DataOutputStream out) throws IOException {
    out.writeInt(page.number());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeByte(page.source().ordinal());
    out.writeDouble(page.confidence().orElse(-1.0));
  }

  private static DocumentPage readPage(DataInputStream in) throws IOException {
    return new DocumentPage(
        in.readInt(),
        in.readFloat(),
        in.readFloat(),
        DocumentPage.Source.values()[in.readUnsignedByte()],
        Optional.of(in.readDouble()).filter(confidence -> confidence >= 0));
  }

  private static void writePassage(Passage passage, DataOutputStream out) throws IOException {
    out.writeInt(passage.ordinal());
    out.writeByte(passage.kind().ordinal());
    ByteForm.writeList(passage.section(), ByteForm::writeText, out);
    ByteForm.writeText(passage.text(), out);
    ByteForm.writeList(passage.lines(), ReadingCodec::writeLine, out);
  }

  private static Passage readPassage(DataInputStream in) throws IOException {
    return new Passage(
        in.readInt(),
        Passage.Kind.values()[in.readUnsignedByte()],
        ByteForm.readList(ByteForm::readText, in),
        ByteForm.readText(in),
        ByteForm.readList(ReadingCodec::readLine, in));
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
    int size = ByteForm.length(in);
    float[] edges = new float[Math.min(size, ByteForm.TRUSTED)];
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
    ByteForm.writeList(
        table.rows(), (row, to) -> ByteForm.writeList(row, ByteForm::writeText, to), out);
  }

  private static Table readTable(DataInputStream in) throws IOException {
    return new Table(
        in.readInt(), ByteForm.readList(from -> ByteForm.readList(ByteForm::readText, from), in));
  }
}
