package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * The images of a TIFF, each of which says where the next one is; Java's reader would follow one
 * that leads back until memory is full.
 *
 * @param images that are there
 * @param brokenOff whether another is promised behind the end of the file
 */
record TiffChain(int images, boolean brokenOff) {

  /** Far more than are read of any file. */
  private static final int LONGEST = 100_000;

  private static final int ENTRY_BYTES = 12;

  /** Leaves the stream at its beginning. */
  static TiffChain of(ImageInputStream in) throws IOException {
    ByteOrder order = in.getByteOrder();
    in.seek(0);
    in.setByteOrder(in.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    try {
      return walked(in);
    } finally {
      in.seek(0);
      in.setByteOrder(order);
    }
  }

  private static TiffChain walked(ImageInputStream in) throws IOException {
    Set<Long> seen = new HashSet<>();
    long next = in.length() < 8 ? 0 : offsetAt(in, 4);
    while (next != 0 && !seen.contains(next) && seen.size() < LONGEST) {
      long end = next + 2 > in.length() ? Long.MAX_VALUE : endOfDirectory(in, next);
      if (end > in.length()) {
        return new TiffChain(seen.size(), true);
      }
      seen.add(next);
      next = end + 4 > in.length() ? 0 : offsetAt(in, end);
    }
    return new TiffChain(seen.size(), false);
  }

  private static long endOfDirectory(ImageInputStream in, long start) throws IOException {
    in.seek(start);
    return start + 2 + (long) ENTRY_BYTES * in.readUnsignedShort();
  }

  private static long offsetAt(ImageInputStream in, long position) throws IOException {
    in.seek(position);
    return in.readUnsignedInt();
  }
}
