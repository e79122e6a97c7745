package org.guiku.blobs;

import java.io.IOException;

/** There are no bytes of that name. */
public final class MissingBlobException extends IOException {

  private static final long serialVersionUID = 1L;

  public MissingBlobException(BlobRef ref) {
    super("no stored bytes " + ref);
  }
}
