package org.guiku.ingestion.extract;

import java.time.Duration;

/**
 * How much of a file is read at the most.
 *
 * @param pages most pages of a document; what lies beyond is left out and said so
 * @param members most members of an archive
 * @param unpackedBytes most bytes that an archive may unpack to
 * @param ocrPerPage longest time OCR may take for a page, for which a file is given as much more
 */
public record ReadingLimits(int pages, int members, long unpackedBytes, Duration ocrPerPage) {

  public static final ReadingLimits DEFAULT = new ReadingLimits(5_000, 10_000, 2L << 30);

  /** With a minute of OCR for a page. */
  public ReadingLimits(int pages, int members, long unpackedBytes) {
    this(pages, members, unpackedBytes, Duration.ofMinutes(1));
  }
}
