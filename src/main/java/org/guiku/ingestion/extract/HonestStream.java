package org.guiku.ingestion.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a member of an archive unpacks to, as long as it is not far more than it was packed to. */
final class HonestStream extends FilterInputStream {

  private static final long MOST_PER_PACKED_BYTE = 100;

  /** So much may come of a few bytes, as of a long run of spaces. */
  private static final long ALWAYS = 1L << 20;

  private long left;

  HonestStream(InputStream in, long packed) {
    super(in);
    this.left = ALWAYS + MOST_PER_PACKED_BYTE * Math.max(0, packed);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException(
          "a bomb", Zips.bomb("The file unpacks to far more than an honest one would."));
    }
  }
}
