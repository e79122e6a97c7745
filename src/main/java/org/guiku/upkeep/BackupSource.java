package org.guiku.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that is read: a folder or a ZIP. */
sealed interface BackupSource extends AutoCloseable {

  /** Whether a file of that name is there. */
  boolean has(String name) throws IOException;

  /** Bytes of a file that is there. */
  long size(String name) throws IOException;

  /** A file that is there. */
  InputStream open(String name) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * @throws UnfitBackup where there is neither a folder nor a ZIP that can be read
   */
  static BackupSource of(Path path) throws UnfitBackup, IOException {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    if (!Files.exists(path)) {
      throw new UnfitBackup("there is nothing");
    }
    try {
      return new Zip(new ZipFile(path.toFile()));
    } catch (ZipException e) {
      throw new UnfitBackup("it is no whole ZIP", e);
    }
  }

  /**
   * @throws UnfitBackup where it was not finished, was changed, or lacks a file
   */
  default Manifest manifest() throws UnfitBackup, IOException {
    if (!has(Manifest.NAME)) {
      throw new UnfitBackup("it was never finished: there is no " + Manifest.NAME);
    }
    Manifest manifest;
    try (InputStream in = open(Manifest.NAME)) {
      manifest = Manifest.read(in.readAllBytes());
    }
    for (Content content : manifest.files().toList()) {
      if (!has(content.name()) || size(content.name()) != content.bytes()) {
        throw new UnfitBackup("its file " + content.name() + " is missing or cut off");
      }
    }
    return manifest;
  }

  /** As {@code manifest.json} and {@code files/} lie in it. */
  record Folder(Path root) implements BackupSource {

    @Override
    public boolean has(String name) {
      return Files.isRegularFile(root.resolve(name));
    }

    @Override
    public long size(String name) throws IOException {
      return Files.size(root.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(root.resolve(name));
    }

    @Override
    public void close() {}
  }

  /** The same, packed. */
  record Zip(ZipFile file) implements BackupSource {

    @Override
    public boolean has(String name) {
      return file.getEntry(name) != null;
    }

    @Override
    public long size(String name) {
      return entry(name).getSize();
    }

    @Override
    public InputStream open(String name) throws IOException {
      return file.getInputStream(entry(name));
    }

    @Override
    public void close() throws IOException {
      file.close();
    }

    private ZipEntry entry(String name) {
      return file.getEntry(name);
    }
  }
}
