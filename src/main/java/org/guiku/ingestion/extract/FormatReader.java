package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.guiku.documents.Reading;

/** Reads files of one format, or of several that are alike. */
interface FormatReader {

  /** What it reads, as {@link MediaTypes} names it. */
  Set<String> mediaTypes();

  /**
   * @param mediaType as detected in the bytes
   * @throws Unreadable for good, with the reason for people
   * @throws IOException when the file could not be got at; worth another try
   */
  Reading read(SourceFile file, String mediaType) throws Unreadable, IOException;

  /** The reading, and what the file states beside its text, in formats that have a place for it. */
  default Described describe(SourceFile file, String mediaType) throws Unreadable, IOException {
    return new Described(read(file, mediaType), List.of());
  }
}
