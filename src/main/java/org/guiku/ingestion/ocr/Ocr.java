package org.guiku.ingestion.ocr;

import java.time.Duration;
import java.util.List;

/** Recognises what is written in a picture. */
@FunctionalInterface
public interface Ocr {

  /**
   * @param limit the longest it may take
   * @return lines in no certain order, in pixels of the picture
   * @throws Unrecognised when this picture cannot be read, or none
   */
  List<SeenLine> read(Picture picture, Duration limit) throws Unrecognised;
}
