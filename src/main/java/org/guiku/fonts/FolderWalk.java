package org.guiku.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that can be seen of a folder; a part that may not be read is as if it were empty. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 8;

  private final Set<Path> files = new TreeSet<>();

  private FolderWalk() {}

  /** Those of the folders in it as well; none where there is no such folder. */
  static Stream<Path> files(Path folder) {
    FolderWalk walk = new FolderWalk();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, walk);
    } catch (IOException e) {
      throw new UncheckedIOException("none of these visits fails", e);
    }
    return walk.files.stream();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path left, @Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
