package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.guiku.documents.Reading;

/** Reads files of one format. */
interface FormatReader {

  /**
   * @param mediaType as detected in the bytes
   * @param progress told of each page read
   * @throws Unreadable for good, with the reason for people
   * @throws IOException when the file could not be got at; worth another try
   */
  Reading read(Path file, String mediaType, ReadingLimits limits, ReadingProgress progress)
      throws Unreadable, IOException;
}
