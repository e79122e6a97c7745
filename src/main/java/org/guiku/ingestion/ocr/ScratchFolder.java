package org.guiku.ingestion.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder of a process that recognises text; what cannot be removed is left. */
final class ScratchFolder {

  private ScratchFolder() {}

  /** Takes away all that lies in it. */
  static void clear(Path folder) {
    try (var files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst.subList(0, deepestFirst.size() - 1)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | RuntimeException e) {
      // A system that keeps open files in place; the folder is a temporary one.
    }
  }

  static void remove(Path folder) {
    clear(folder);
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // As above.
    }
  }
}
