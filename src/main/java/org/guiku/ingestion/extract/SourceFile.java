package org.guiku.ingestion.extract;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be read, and what its reader may use.
 *
 * @param name as the uploader named it; helps only to tell formats that are text apart
 * @param password for this reading alone
 * @param progress told of each page read
 * @param scratch takes the files that lie in this one, and what a password unlocked; empty, or made
 *     when wanted
 */
public record SourceFile(
    Path path,
    String name,
    Optional<String> password,
    ReadingLimits limits,
    ReadingProgress progress,
    Path scratch) {

  /** Under a name, without a password, within the usual limits, reporting to nobody. */
  public static SourceFile of(Path path, String name, Path scratch) {
    return new SourceFile(
        path, name, Optional.empty(), ReadingLimits.DEFAULT, ReadingProgress.NONE, scratch);
  }

  @Override
  public String toString() {
    return name;
  }
}
