package org.guiku.blobs.filesystem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.blobs.StoredBlob;
import org.guiku.faults.Faults;
import org.springframework.util.unit.DataSize;

/**
 * Blobs as files {@code ab/abcd…} under one folder. A blob is written beside its place, synced, and
 * then moved there, so that a file under its name is always whole.
 */
public final class FileBlobStore implements BlobStore {

  private final Path root;
  private final Path incoming;
  private final long reserve;
  private final Clock clock;
  private int keepers;

  /**
   * @param root is created where missing
   * @param reserve bytes of the disk that are left to the database and the index, so that what was
   *     taken in can be finished when the disk is full
   */
  public FileBlobStore(Path root, DataSize reserve, Clock clock) throws IOException {
    this.reserve = reserve.toBytes();
    this.clock = clock;
    this.root = root.toAbsolutePath();
    this.incoming = this.root.resolve("incoming");
    Files.createDirectories(incoming);
    makeFolders();
    removeLeftovers();
  }

  @Override
  public Path incoming() {
    return incoming;
  }

  @Override
  public StoredBlob adopt(Path file) throws IOException {
    refuseWhenFull();
    StoredBlob blob = new StoredBlob(hashAndSync(file), Files.size(file));
    putInPlace(file, blob.ref());
    syncFolder(folder(blob.ref()));
    Faults.at("after blob sync");
    return blob;
  }

  private void refuseWhenFull() throws IOException {
    if (Files.getFileStore(root).getUsableSpace() < reserve) {
      throw new FileSystemException(root.toString(), null, "No space left on device but a reserve");
    }
  }

  /** One at a time with {@link #deleteUnowned}: what is brought again must not be swept away. */
  private synchronized void putInPlace(Path file, BlobRef ref) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    // Also over bytes that are there: they may have been damaged since, and these are whole.
    Files.move(file, place(ref), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public BlobFile open(BlobRef ref) throws IOException {
    Path place = existing(ref);
    return new BlobFile() {
      @Override
      public Path path() {
        return place;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public boolean exists(BlobRef ref) {
    return Files.exists(place(ref));
  }

  @Override
  public boolean isIntact(BlobRef ref) throws IOException {
    try (InputStream in = Files.newInputStream(existing(ref))) {
      return hash(in).equals(ref);
    }
  }

  @Override
  public void list(Consumer<Listed> each) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(FileBlobStore::isOurFolder).toList()) {
        listFolder(folder, each);
      }
    }
  }

  @Override
  public synchronized Keeping keepAll() {
    keepers++;
    AtomicBoolean open = new AtomicBoolean(true);
    return () -> {
      if (open.getAndSet(false)) {
        letGo();
      }
    };
  }

  private synchronized void letGo() {
    keepers--;
  }

  @Override
  public synchronized void deleteUnowned(BlobRef ref, Instant limit) throws IOException {
    Path place = place(ref);
    if (keepers > 0) {
      return;
    }
    if (Files.exists(place) && Files.getLastModifiedTime(place).toInstant().isBefore(limit)) {
      Files.delete(place);
    }
  }

  private void listFolder(Path folder, Consumer<Listed> each) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(FileBlobStore::isBlob).toList()) {
        each.accept(
            new Listed(
                new BlobRef(String.valueOf(file.getFileName())),
                Files.getLastModifiedTime(file).toInstant()));
      }
    }
  }

  /** What systems leave in folders, like {@code .DS_Store}, is not ours to list. */
  private static boolean isOurFolder(Path path) {
    return path.getFileName().toString().matches("[0-9a-f]{2}") && Files.isDirectory(path);
  }

  private static boolean isBlob(Path path) {
    return path.getFileName().toString().matches("[0-9a-f]{64}");
  }

  /** All at once, so that storing a blob has no folder to make and to sync. */
  private void makeFolders() throws IOException {
    for (int i = 0; i < 256; i++) {
      Files.createDirectories(root.resolve("%02x".formatted(i)));
    }
    syncFolder(root);
  }

  private void removeLeftovers() throws IOException {
    try (Stream<Path> files = Files.walk(incoming)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        if (!file.equals(incoming)) {
          Files.delete(file);
        }
      }
    }
  }

  private Path existing(BlobRef ref) throws MissingBlobException {
    Path place = place(ref);
    if (!Files.exists(place)) {
      throw new MissingBlobException(ref);
    }
    return place;
  }

  private Path place(BlobRef ref) {
    return folder(ref).resolve(ref.sha256());
  }

  private Path folder(BlobRef ref) {
    return root.resolve(ref.sha256().substring(0, 2));
  }

  private static BlobRef hashAndSync(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return hash(in);
    }
  }

  private static BlobRef hash(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return new BlobRef(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Without this a file may be back under its old name after a power cut. */
  private static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (UnsupportedOperationException | AccessDeniedException e) {
      // Windows opens no folders, and needs no such sync.
    }
  }
}
