package org.guiku.ingestion;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that has arrived whole.
 *
 * @param file in the folder for incoming files of the blob store, which takes it over
 * @param name as the uploader calls it; folders and characters that show nothing are dropped
 */
public record Upload(Path file, String name) {

  public Upload {
    name = FileNames.clean(name);
  }

  /**
   * What the uploader says of one or many files.
   *
   * @param title of a single file
   * @param by in whose name they are brought
   */
  public record Terms(
      org.guiku.documents.DocumentKind kind,
      Optional<String> planCode,
      Optional<String> title,
      org.guiku.access.Visibility visibility,
      org.guiku.access.Contributor by) {}
}
