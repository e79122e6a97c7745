package org.guiku.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A data directory held by this process; it has one owner at a time. */
final class DataDirectory implements AutoCloseable {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes hold of a directory, which is created where missing; empty when another process holds it.
   *
   * @throws CannotRun when it cannot be written
   */
  static Optional<DataDirectory> hold(Path path) throws CannotRun {
    try {
      Path run = Files.createDirectories(made(path).resolve("run"));
      FileChannel channel =
          FileChannel.open(
              run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        ServerFile.in(path).remove();
        return Optional.of(new DataDirectory(path, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new CannotRun("the data directory " + path + " cannot be written: " + e, e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** A new one is its owner's alone, as whoever reads it has everything. */
  private static Path made(Path path) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return Files.isDirectory(path) || !posix
        ? path
        : Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
