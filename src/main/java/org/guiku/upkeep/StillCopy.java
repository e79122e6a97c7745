package org.guiku.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * What H2 writes its file to when it makes a backup of it. H2 calls it once space that was freed is
 * no longer used again, and then reads the file from its beginning, as it grows. Here only what was
 * there at one standstill is taken: what comes later is behind it, and the file's head is read
 * before anything goes on.
 */
final class StillCopy extends ZipOutputStream {

  /** Bytes of the file's head, which alone is written over: two blocks of 4096. */
  private static final int HEAD = 8192;

  private final OutputStream copy;
  private final MVStore store;
  private final Standstill standstill;
  private boolean still;
  private long wanted;
  private long written;

  private StillCopy(OutputStream copy, MVStore store, Standstill standstill) {
    super(OutputStream.nullOutputStream());
    this.copy = copy;
    this.store = store;
    this.standstill = standstill;
  }

  /**
   * Writes a store's file as it is at one moment between transactions.
   *
   * @throws IOException when there is no such moment, or the copy cannot be written
   */
  static void write(MVStore store, Standstill standstill, OutputStream copy) throws IOException {
    FileStore<?> file = store.getFileStore();
    StillCopy out = new StillCopy(copy, store, standstill);
    try {
      file.backup(out);
    } catch (Whole whole) {
      return;
    } finally {
      out.goOn();
    }
    if (out.written < out.wanted) {
      throw new IOException("the database's file is shorter than it was");
    }
  }

  @Override
  public void putNextEntry(ZipEntry entry) throws IOException {
    standstill.begin();
    still = true;
    store.commit();
    store.sync();
    store.executeFilestoreOperation(() -> wanted = store.getFileStore().size());
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int rest = (int) Math.min(length, wanted - written);
    copy.write(bytes, from, rest);
    written += rest;
    if (written >= HEAD) {
      goOn();
    }
    if (written == wanted) {
      throw new Whole();
    }
  }

  @Override
  public void closeEntry() {}

  private void goOn() {
    if (still) {
      still = false;
      standstill.end();
    }
  }

  /** There is no other way to tell H2 that the rest is not wanted. */
  private static final class Whole extends IOException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
