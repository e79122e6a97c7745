package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.documents.Failure;

/** Opens zip archives, having looked how long their directory is. */
final class Zips {

  /** The directory is held in memory; ten thousand members with long names take a tenth of this. */
  private static final long LONGEST_DIRECTORY = 16L << 20;

  private static final int END = 0x06054B50;

  /** The length of an archive that holds nothing. */
  static final int END_LENGTH = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR = 0x07064B50;
  private static final int LOCATOR_LENGTH = 20;

  /**
   * What the end of an archive says of its directory.
   *
   * @param members their number, modulo 65,536; 65,535 may stand for any number
   */
  record Directory(long length, int members) {

    boolean mayList(int found) {
      return members == 0xFFFF || members == (found & 0xFFFF);
    }
  }

  private Zips() {}

  /**
   * @throws Unreadable BOMB or CORRUPT
   */
  static ZipFile open(Path file) throws Unreadable, IOException {
    if (directoryOf(file).length() > LONGEST_DIRECTORY) {
      throw bomb("The archive lists more members than any honest one.");
    }
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(FileChannel.open(file, StandardOpenOption.READ))
          .setUseUnicodeExtraFields(true)
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (FileSystemException passing) {
      throw passing;
    } catch (IOException | RuntimeException broken) {
      throw corrupt(broken);
    }
  }

  static Unreadable bomb(String detail) {
    return new Unreadable(Failure.Code.BOMB, detail);
  }

  /** Passes the file system's own failures on. */
  static Unreadable corrupt(Exception cause) throws IOException {
    return Broken.of(cause, "The archive is damaged; pack it again.");
  }

  static Directory directoryOf(Path file) throws Unreadable, IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
      ByteBuffer tail = read(channel, size - length, length);
      for (int at = length - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          long end = size - length + at;
          int members = Short.toUnsignedInt(tail.getShort(at + 10));
          return new Directory(end - directoryStart(channel, tail, at), members);
        }
      }
    }
    throw new Unreadable(
        Failure.Code.CORRUPT, "The archive has lost its end, perhaps on the way; send it again.");
  }

  private static long directoryStart(FileChannel channel, ByteBuffer tail, int end)
      throws IOException {
    long start = Integer.toUnsignedLong(tail.getInt(end + 16));
    int locator = end - LOCATOR_LENGTH;
    if (start != 0xFFFF_FFFFL || locator < 0 || tail.getInt(locator) != LOCATOR) {
      return start;
    }
    return read(channel, tail.getLong(locator + 8) + 48, Long.BYTES).getLong(0);
  }

  private static ByteBuffer read(FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
      continue;
    }
    return buffer;
  }
}
