package org.guiku.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files below some paths, and what of them could not be looked at. */
record FilesToIngest(List<Path> files, List<Unreadable> unreadable) {

  private static final int IN_ONE_UPLOAD = 50;
  private static final long BYTES_IN_ONE_UPLOAD = 64L << 20;

  /** A file or folder that this process may not read, or that is not there. */
  record Unreadable(Path path, String reason) {}

  static FilesToIngest below(List<Path> paths) throws IOException {
    FilesToIngest found = new FilesToIngest(new ArrayList<>(), new ArrayList<>());
    for (Path path : paths) {
      Files.walkFileTree(path, found.new Visitor());
    }
    return found;
  }

  long count() {
    return files.size();
  }

  /** In uploads of a bearable size; a zip goes alone. */
  List<List<Path>> groups() throws IOException {
    List<List<Path>> groups = new ArrayList<>();
    List<Path> group = new ArrayList<>();
    long bytes = 0;
    for (Path file : files) {
      if (isZip(file)) {
        groups.add(List.of(file));
        continue;
      }
      if (group.size() == IN_ONE_UPLOAD || bytes > BYTES_IN_ONE_UPLOAD) {
        groups.add(List.copyOf(group));
        group.clear();
        bytes = 0;
      }
      group.add(file);
      bytes += Files.size(file);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static boolean isZip(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Collects files; passes hidden ones over. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Shell.isGarbled(file.toString())) {
        unreadable.add(new Unreadable(file, Shell.WRONG_LOCALE));
      } else if (!Files.isReadable(file)) {
        unreadable.add(new Unreadable(file, "may not be read"));
      } else if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(new Unreadable(file, reason(e)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String reason(IOException e) {
      return switch (e) {
        case NoSuchFileException missing -> "is not there";
        case AccessDeniedException denied -> "may not be read";
        default -> String.valueOf(e.getMessage());
      };
    }
  }
}
