package org.guiku.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** Writing that outlives a power cut. */
final class Disk {

  private Disk() {}

  /** Writes a new file; it is on disk when this returns. */
  static Content write(InputStream in, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      Content written = Content.copied(in, out);
      channel.force(true);
      return written;
    }
  }

  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes names in a folder as lasting as the files they name. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (UnsupportedOperationException | AccessDeniedException e) {
      // Windows opens no folders, and needs no such sync.
    }
  }

  /** A folder with nothing in it, whatever was there. */
  static Path emptied(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    return Files.createDirectories(folder);
  }

  /** Whether something failed because there was no room left. */
  static boolean isFull(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
