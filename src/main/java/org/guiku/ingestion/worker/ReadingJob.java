package org.guiku.ingestion.worker;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param fileName as uploaded; helps to tell text formats apart
 * @param scratch an existing empty folder into which an archive may unpack
 */
public record ReadingJob(Path file, String fileName, Path scratch) {}
