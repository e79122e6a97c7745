package org.guiku.ingestion.worker;

import java.io.IOException;

/** The process that read a file ended without an answer, for no reason of which it is known. */
public final class WorkerDiedException extends IOException {

  private static final long serialVersionUID = 1L;

  WorkerDiedException(String how) {
    super(how);
  }
}
