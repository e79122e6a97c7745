package org.guiku.blobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Bytes by their SHA-256. What is stored never changes, and the same bytes are stored once. */
public interface BlobStore {

  /**
   * Where to write bytes that {@link #adopt} shall take over without copying them. What is left
   * there by a process that died is removed at the next start.
   */
  Path incoming();

  /**
   * Takes a file of {@link #incoming()} into the store: when this returns, the bytes are on disk
   * under their name and the file is gone.
   *
   * @throws IOException when they could not be stored; the file is then still there
   */
  StoredBlob adopt(Path file) throws IOException;

  /**
   * The bytes as a local file that stays until it is closed; never to be written to.
   *
   * @throws MissingBlobException when there is no such blob
   */
  BlobFile open(BlobRef ref) throws IOException;

  boolean exists(BlobRef ref);

  /**
   * Reads the bytes again.
   *
   * @return whether they still have the hash they are named by
   * @throws MissingBlobException when there is no such blob
   */
  boolean isIntact(BlobRef ref) throws IOException;

  /** Every stored blob with the time it was stored, in no order. */
  void list(Consumer<Listed> each) throws IOException;

  /**
   * From now on nothing is deleted, for as long as what this answers is open. Who copies what a
   * database names holds it from before that database is read.
   */
  Keeping keepAll();

  /**
   * Removes bytes that nobody owns, unless somebody brought them again since or {@link #keepAll}
   * holds; then they are there the next time.
   *
   * @param limit only when they were last brought before it
   */
  void deleteUnowned(BlobRef ref, Instant limit) throws IOException;

  /** Keeps blobs from being deleted until it is closed. */
  interface Keeping extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * A blob that was found in the store.
   *
   * @param stored when its bytes were last brought
   */
  record Listed(BlobRef ref, Instant stored) {}
}
