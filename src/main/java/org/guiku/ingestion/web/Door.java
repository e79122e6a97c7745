package org.guiku.ingestion.web;

import java.io.IOException;
import org.guiku.access.Refused;
import org.guiku.documents.Failure;
import org.guiku.ingestion.Ingestion;
import org.guiku.ingestion.Upload;

/** Turns a file away that is not taken in at all. */
final class Door {

  private Door() {}

  /**
   * @throws Refused 413 TOO_LARGE, 400 EMPTY
   */
  static void pass(Upload upload, Ingestion ingestion) throws IOException {
    ingestion
        .refusal(upload.file())
        .ifPresent(
            failure -> {
              int status = failure.code() == Failure.Code.TOO_LARGE ? 413 : 400;
              throw new Refused(status, failure.code().name());
            });
  }
}
