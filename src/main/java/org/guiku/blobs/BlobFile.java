package org.guiku.blobs;

import java.nio.file.Path;

/** A blob as a local file, for as long as it is open. */
public interface BlobFile extends AutoCloseable {

  Path path();

  @Override
  void close();
}
