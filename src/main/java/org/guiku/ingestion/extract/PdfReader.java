package org.guiku.ingestion.extract;

import java.nio.file.Path;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;

/** Reads PDF. */
final class PdfReader implements FormatReader {

  @Override
  public Reading read(Path file, String mediaType, ReadingLimits limits, ReadingProgress progress)
      throws Unreadable {
    throw new Unreadable(Failure.Code.UNSUPPORTED, "PDF is not read yet.");
  }
}
