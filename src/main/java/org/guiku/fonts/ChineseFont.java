package org.guiku.fonts;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A font file that holds Chinese and can be put into a PDF.
 *
 * @param face which of a collection, from 0; empty where the file is none
 */
public record ChineseFont(Path file, OptionalInt face) {

  /** The file's path, followed by a comma and the face of a collection. */
  @Override
  public String toString() {
    return face.isPresent() ? file + "," + face.getAsInt() : file.toString();
  }
}
