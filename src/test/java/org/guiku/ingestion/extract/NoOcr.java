package org.guiku.ingestion.extract;

import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.Unrecognised;

/** A machine on which no text is recognised. */
final class NoOcr {

  static final Ocr HERE =
      (picture, limit) -> {
        throw new Unrecognised("there is no OCR here");
      };

  private NoOcr() {}
}
