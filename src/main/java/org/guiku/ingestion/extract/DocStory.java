package org.guiku.ingestion.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;

/** A text beside the main one in a DOC file, in parts; and where the file keeps its tables. */
record DocStory(HWPFDocument document, Range story, PlexOfCps parts) {

  /** Where pairs of place and length begin ([MS-DOC] 2.5.1, FibRgFcLcb97). */
  private static final int PAIRS = 0x9A;

  private static final int BYTES_OF_BOX = 22;

  static DocStory boxes(HWPFDocument document) {
    return new DocStory(
        document,
        document.getMainTextboxRange(),
        plex(document, FIBFieldHandler.PLCFTXBXTXT, BYTES_OF_BOX));
  }

  static DocStory comments(HWPFDocument document) {
    return new DocStory(
        document, document.getCommentsRange(), plex(document, FIBFieldHandler.PLCFANDTXT, 0));
  }

  Optional<Range> part(int index) {
    if (index < 0 || index >= parts.length()) {
      return Optional.empty();
    }
    var part = parts.getProperty(index);
    return part(document, story, part.getStart(), part.getEnd());
  }

  static Optional<Range> part(HWPFDocument document, Range story, int start, int end) {
    int first = story.getStartOffset() + Math.max(0, start);
    int last = (int) Math.min(story.getEndOffset(), (long) story.getStartOffset() + end);
    return first < last ? Optional.of(new Range(first, last, document)) : Optional.empty();
  }

  /** A list of places in a text, each with some bytes; empty where the file has none. */
  static PlexOfCps plex(HWPFDocument document, int field, int bytesOfEach) {
    ByteBuffer table = table(document, field);
    return table.remaining() < 8
        ? new PlexOfCps(bytesOfEach)
        : new PlexOfCps(
            document.getTableStream(), table.position(), table.remaining(), bytesOfEach);
  }

  /** The bytes of one of the file's tables; none where there is none or it lies outside. */
  static ByteBuffer table(HWPFDocument document, int field) {
    ByteBuffer main = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
    byte[] tables = document.getTableStream();
    int pair = PAIRS + 8 * field;
    int start = pair + 8 <= main.limit() ? main.getInt(pair) : 0;
    int length = pair + 8 <= main.limit() ? main.getInt(pair + 4) : 0;
    boolean isWithin = start >= 0 && length >= 0 && (long) start + length <= tables.length;
    return ByteBuffer.wrap(tables, isWithin ? start : 0, isWithin ? length : 0)
        .order(ByteOrder.LITTLE_ENDIAN);
  }
}
