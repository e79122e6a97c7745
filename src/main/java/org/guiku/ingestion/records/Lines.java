package org.guiku.ingestion.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one after the other; never more than one of them is held. */
public final class Lines implements AutoCloseable {

  private final InputStream in;
  private final int longest;
  private long number;

  /**
   * @param longest bytes of a line
   */
  public Lines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    long length = 0;
    int next = in.read();
    for (; next >= 0 && !(next == '\n' && !blank); next = in.read()) {
      if (next == '\n') {
        number++;
        line.reset();
        length = 0;
        continue;
      }
      blank = blank && next <= ' ';
      length++;
      if (length <= longest) {
        line.write(next);
      }
    }
    if (blank) {
      return Optional.empty();
    }
    number++;
    return Optional.of(
        length > longest ? new Line.TooLong(number) : new Line.Whole(number, line.toByteArray()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
