package org.guiku.ingestion.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/** Tells by the first bytes of a file whether it is in another encoding as a whole. */
public final class Beginning {

  /** Bytes that are looked at: some long records, or thousands of short ones. */
  public static final int LENGTH = 1 << 20;

  private Beginning() {}

  /** Whether lines have more than ASCII in them and not one of these is in UTF-8. */
  public static boolean isForeign(byte[] head) {
    boolean foreign = false;
    int start = 0;
    while (start < head.length) {
      int end = endOfLine(head, start);
      if (!isAscii(head, start, end)) {
        if (isUtf8(head, start, end)) {
          return false;
        }
        foreign = true;
      }
      start = end + 1;
    }
    return foreign;
  }

  private static int endOfLine(byte[] head, int start) {
    int end = start;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isAscii(byte[] head, int start, int end) {
    int i = start;
    while (i < end && head[i] >= 0) {
      i++;
    }
    return i == end;
  }

  /** The last line may be cut within a character. */
  private static boolean isUtf8(byte[] head, int start, int end) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(end - start);
    boolean whole = end < head.length;
    return !decoder.decode(ByteBuffer.wrap(head, start, end - start), text, whole).isError();
  }
}
