package org.guiku.documents.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guiku.access.Refused;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The originals as they were stored, or a refusal: bytes that changed since are not given out as if
 * they were whole. They are read for it once, and again when the file was written to.
 */
@Component
class Originals {

  private final BlobStore blobs;
  private final Map<BlobRef, FileTime> found = new ConcurrentHashMap<>();

  Originals(BlobStore blobs) {
    this.blobs = blobs;
  }

  Resource of(BlobRef ref) throws IOException {
    try (BlobFile file = blobs.open(ref)) {
      FileTime written = Files.getLastModifiedTime(file.path());
      if (!written.equals(found.get(ref))) {
        check(ref);
        found.put(ref, written);
      }
      return new FileSystemResource(file.path());
    } catch (MissingBlobException e) {
      throw new Refused(410, "ORIGINAL_MISSING");
    }
  }

  private void check(BlobRef ref) throws IOException {
    if (!blobs.isIntact(ref)) {
      throw new Refused(410, "ORIGINAL_CHANGED");
    }
  }
}
