package org.guiku.ingestion.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import org.guiku.documents.Reading;

/** Reads RTF. */
final class RtfReader implements FormatReader {

  static final String RTF = "application/rtf";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(RTF);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      return FlowReadings.of(mediaType, new RtfBody(new RtfTokens(in)).read());
    }
  }
}
