package org.guiku.ingestion;

import java.time.Duration;
import org.guiku.ingestion.extract.ReadingLimits;
import org.guiku.ingestion.worker.WorkerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of taking in, under {@code guiku.ingestion}.
 *
 * @param fileSize largest file taken in
 * @param recordSize longest line of an import
 * @param workers number of worker processes; 0 for half the processors
 * @param heap of one worker
 * @param resident all memory of one worker as the system counts it
 * @param readingTime longest time for one file
 * @param ocrTime longest time for one page that is sent to OCR; its file is given as much more
 * @param filesPerWorker after so many files a worker is replaced
 * @param pages most pages read of a document
 * @param members most members of an archive
 * @param unpackedSize most bytes an archive may unpack to
 * @param nesting how many archives may lie in one another
 */
@ConfigurationProperties("guiku.ingestion")
record IngestionSettings(
    @DefaultValue("200MB") DataSize fileSize,
    @DefaultValue("8MB") DataSize recordSize,
    @DefaultValue("0") int workers,
    @DefaultValue("1GB") DataSize heap,
    @DefaultValue("1536MB") DataSize resident,
    @DefaultValue("300s") Duration readingTime,
    @DefaultValue("60s") Duration ocrTime,
    @DefaultValue("2000") int filesPerWorker,
    @DefaultValue("5000") int pages,
    @DefaultValue("10000") int members,
    @DefaultValue("2GB") DataSize unpackedSize,
    @DefaultValue("3") int nesting) {

  /** One page takes a second; nobody waits for it as long as for a whole file. */
  private static final Duration PICTURE_TIME = Duration.ofSeconds(30);

  int workerCount() {
    return workers > 0 ? workers : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  WorkerSettings ofPictures() {
    WorkerSettings worker = ofWorker();
    return new WorkerSettings(
        worker.heapMegabytes(),
        worker.residentMegabytes(),
        PICTURE_TIME,
        worker.filesPerProcess(),
        worker.limits());
  }

  WorkerSettings ofWorker() {
    return new WorkerSettings(
        (int) heap.toMegabytes(),
        (int) resident.toMegabytes(),
        readingTime,
        filesPerWorker,
        new ReadingLimits(pages, members, unpackedSize.toBytes(), ocrTime));
  }
}
