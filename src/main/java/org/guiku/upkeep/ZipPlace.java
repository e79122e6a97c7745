package org.guiku.upkeep;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/** A ZIP, written whole beside its place and moved there in the end. */
final class ZipPlace implements BackupPlace {

  private final Path zip;
  private final Path unfinished;
  private final Path written;
  private final ZipOutputStream out;
  private final Set<Content> held = new HashSet<>();

  ZipPlace(Path zip) throws IOException {
    this.zip = zip;
    this.unfinished = Disk.emptied(zip.resolveSibling(zip.getFileName() + ".unfinished"));
    this.written = unfinished.resolve("backup.zip");
    this.out = new ZipOutputStream(Files.newOutputStream(written));
    // Most originals and readings are compressed as they are.
    out.setLevel(Deflater.BEST_SPEED);
  }

  @Override
  public Path scratch() {
    return unfinished;
  }

  @Override
  public boolean holds(Content content) {
    return held.contains(content);
  }

  @Override
  public Optional<Content> keep(String sha256) throws IOException {
    try (BackupSource older = BackupSource.of(zip)) {
      String name = new Content(sha256, 0).name();
      return older.has(name) ? kept(older, name, sha256) : Optional.empty();
    } catch (UnfitBackup | ZipException | EOFException e) {
      return Optional.empty();
    }
  }

  private Optional<Content> kept(BackupSource older, String name, String sha256)
      throws IOException {
    Content expected = new Content(sha256, older.size(name));
    try (InputStream in = older.open(name)) {
      return put(in, expected) ? Optional.of(expected) : Optional.empty();
    }
  }

  /** Into a file of its own first, as what is in a ZIP cannot be taken back. */
  @Override
  public boolean put(InputStream in, Content expected) throws IOException {
    Path entry = unfinished.resolve("entry");
    Files.copy(in, entry, StandardCopyOption.REPLACE_EXISTING);
    boolean same = Content.of(entry).equals(expected);
    if (same && held.add(expected)) {
      try (InputStream whole = Files.newInputStream(entry)) {
        add(expected.name(), whole);
      }
    }
    Files.delete(entry);
    return same;
  }

  @Override
  public void seal(Manifest manifest) throws IOException {
    add(Manifest.NAME, new ByteArrayInputStream(manifest.sealed()));
    out.close();
    Disk.sync(written);
    Files.move(written, zip, StandardCopyOption.ATOMIC_MOVE);
    Disk.syncFolder(Objects.requireNonNull(zip.getParent()));
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException full) {
      // What is not finished is thrown away.
    }
    FileSystemUtils.deleteRecursively(unfinished);
  }

  private void add(String name, InputStream in) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    in.transferTo(out);
    out.closeEntry();
  }
}
