package org.guiku.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.guiku.blobs.BlobStore;

/**
 * A folder into which an archive is unpacked, made by whoever unpacks one and removed with all that
 * is left in it. It lies where the blob store can take files over without copying.
 */
record Scratch(Path folder) implements AutoCloseable {

  static Scratch in(BlobStore blobs) {
    return new Scratch(blobs.incoming().resolve("unpacked-" + UUID.randomUUID()));
  }

  @Override
  public void close() throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
