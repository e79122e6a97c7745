package org.guiku.ingestion.extract;

/**
 * How much of a file is read at the most.
 *
 * @param pages most pages of a document; what lies beyond is left out and said so
 * @param members most members of an archive
 * @param unpackedBytes most bytes that an archive may unpack to
 */
public record ReadingLimits(int pages, int members, long unpackedBytes) {

  public static final ReadingLimits DEFAULT = new ReadingLimits(5_000, 10_000, 2L << 30);
}
