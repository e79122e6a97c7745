package org.guiku.ingestion.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guiku.blobs.BlobStore;
import org.guiku.ingestion.Upload;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Moves uploaded files to where the blob store takes them over. The server writes them in the same
 * folder as they arrive, so that a move is all it takes and each byte is written once.
 */
@Component
class Incoming {

  private final BlobStore blobs;

  Incoming(BlobStore blobs) {
    this.blobs = blobs;
  }

  Files open() {
    return new Files();
  }

  /** The files of one request; what was not taken over is removed at its end. */
  final class Files implements AutoCloseable {

    private final List<Path> moved = new ArrayList<>();

    Upload add(MultipartFile file) throws IOException {
      Path place = blobs.incoming().resolve(UUID.randomUUID() + ".upload");
      moved.add(place);
      file.transferTo(place.toFile());
      return new Upload(place, Optional.ofNullable(file.getOriginalFilename()).orElse(""));
    }

    /** Of any length; never held whole. */
    Upload add(InputStream body, String name) throws IOException {
      Path place = blobs.incoming().resolve(UUID.randomUUID() + ".upload");
      moved.add(place);
      java.nio.file.Files.copy(body, place);
      return new Upload(place, name);
    }

    @Override
    public void close() throws IOException {
      for (Path file : moved) {
        java.nio.file.Files.deleteIfExists(file);
      }
    }
  }
}
