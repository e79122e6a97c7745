package org.guiku.ingestion.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one after the other; never more than one of them is held. */
public final class Lines implements AutoCloseable {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  /**
   * @param longest bytes of a line
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
    while (isMore()) {
      Line line = line();
      if (!(line instanceof Line.Whole whole && isBlank(whole.bytes()))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private Line line() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && isMore()) {
      int end = endWithinBuffer();
      length += end - from;
      if (length <= longest) {
        line.write(buffer, from, end - from);
      }
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    return length > longest ? new Line.TooLong(number) : new Line.Whole(number, line.toByteArray());
  }

  private int endWithinBuffer() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean isMore() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }

  private static boolean isBlank(byte[] line) {
    int i = 0;
    while (i < line.length && line[i] >= 0 && line[i] <= ' ') {
      i++;
    }
    return i == line.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
