package org.guiku.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a backup is being written. Nothing of it counts before {@link #seal}; what is closed before
 * that leaves what was there as it was.
 */
interface BackupPlace extends AutoCloseable {

  /** An empty folder on the same disk, gone when this is closed. */
  Path scratch();

  /** Whether it has these bytes already; it reads them to be sure. */
  boolean holds(Content content) throws IOException;

  /**
   * Keeps bytes of an older backup in this place, which may be the last that there are.
   *
   * @return empty where it has none of that hash, or no whole ones
   */
  Optional<Content> keep(String sha256) throws IOException;

  /** Writes bytes; false when they turn out to be others, which are then no part of the backup. */
  boolean put(InputStream in, Content expected) throws IOException;

  /** Makes it the backup that counts, on disk when this returns. */
  void seal(Manifest manifest) throws IOException;

  @Override
  void close() throws IOException;
}
