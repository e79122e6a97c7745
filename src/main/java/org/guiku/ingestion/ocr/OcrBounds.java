package org.guiku.ingestion.ocr;

import java.time.Duration;

/**
 * What the process that recognises text may use.
 *
 * @param residentMegabytes bound of all its memory as the system counts it; past it the process is
 *     ended
 * @param idle how long it is kept without work
 */
record OcrBounds(int residentMegabytes, Duration idle) {

  static final OcrBounds DEFAULT = new OcrBounds(1024, Duration.ofSeconds(60));
}
