package org.guiku.ingestion.worker;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param fileName as uploaded; helps to tell text formats apart
 * @param password for this reading alone; goes over the private channel and is never printed
 * @param scratch the folder into which an archive may unpack; made when one does
 */
public record ReadingJob(Path file, String fileName, Optional<String> password, Path scratch) {

  @Override
  public String toString() {
    return fileName;
  }
}
