package org.guiku.ingestion.worker;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param fileName as uploaded; helps to tell text formats apart
 * @param scratch the folder into which an archive may unpack; made when one does
 */
public record ReadingJob(Path file, String fileName, Path scratch) {}
