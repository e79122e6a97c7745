package org.guiku.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Brings what was restored to its place: all of it, or none. */
final class Moving {

  /** Originals without a database are refused at a start, a database without them would not be. */
  private static final Comparator<Path> DATABASE_LAST =
      Comparator.<Path, Boolean>comparing(path -> path.endsWith("db")).thenComparing(path -> path);

  private Moving() {}

  /** It is on disk when this returns. */
  static void out(Path restored, Path data) throws IOException {
    syncFolders(restored);
    List<Path> moved = new ArrayList<>();
    boolean whole = false;
    try {
      for (Path each : inOrder(restored)) {
        moved.add(Files.move(each, data.resolve(each.getFileName())));
      }
      Disk.syncFolder(data);
      whole = true;
    } finally {
      if (!whole) {
        takeBack(moved);
      }
    }
  }

  private static void takeBack(List<Path> moved) throws IOException {
    for (Path each : moved) {
      FileSystemUtils.deleteRecursively(each);
    }
  }

  private static void syncFolders(Path restored) throws IOException {
    try (Stream<Path> all = Files.walk(restored)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        Disk.syncFolder(folder);
      }
    }
  }

  private static List<Path> inOrder(Path restored) throws IOException {
    try (Stream<Path> all = Files.list(restored)) {
      return all.sorted(DATABASE_LAST).toList();
    }
  }
}
