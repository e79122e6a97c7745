package org.guiku.upkeep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A folder with {@code manifest.json} and {@code files/ab/abcd…}. No file that is whole is written
 * over, so an older backup stays whole until the new manifest takes the place of its own; what only
 * the older one named is deleted then.
 */
final class FolderPlace implements BackupPlace {

  static final String FILES = "files";
  static final String UNFINISHED = "unfinished";

  private final Path root;
  private final Path unfinished;
  private final List<Path> added = new ArrayList<>();
  private final boolean made;
  private boolean sealed;

  /**
   * @param root is made where missing
   */
  FolderPlace(Path root) throws IOException {
    this.root = root;
    this.made = Files.notExists(root);
    Files.createDirectories(root.resolve(FILES));
    this.unfinished = Disk.emptied(root.resolve(UNFINISHED));
  }

  @Override
  public Path scratch() {
    return unfinished;
  }

  @Override
  public boolean holds(Content content) throws IOException {
    Path place = root.resolve(content.name());
    return Files.isRegularFile(place)
        && Files.size(place) == content.bytes()
        && Content.of(place).equals(content);
  }

  @Override
  public Optional<Content> keep(String sha256) throws IOException {
    Path place = root.resolve(new Content(sha256, 0).name());
    return Files.isRegularFile(place)
        ? Optional.of(Content.of(place)).filter(content -> content.sha256().equals(sha256))
        : Optional.empty();
  }

  @Override
  public boolean put(InputStream in, Content expected) throws IOException {
    Path written = unfinished.resolve(expected.sha256());
    boolean same = Disk.write(in, written).equals(expected);
    if (same) {
      Path place = root.resolve(expected.name());
      Files.createDirectories(place.getParent());
      if (Files.notExists(place)) {
        added.add(place);
      }
      Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.delete(written);
    }
    return same;
  }

  @Override
  public void seal(Manifest manifest) throws IOException {
    for (Path folder : folders()) {
      Disk.syncFolder(folder);
    }
    Path written = unfinished.resolve(Manifest.NAME);
    Disk.write(new ByteArrayInputStream(manifest.sealed()), written);
    Files.move(written, root.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    sealed = true;
    Disk.syncFolder(root);
    deleteAllBut(manifest);
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(unfinished);
    if (!sealed) {
      for (Path file : added) {
        Files.deleteIfExists(file);
      }
      for (Path folder : folders()) {
        deleteWhereEmpty(folder);
      }
    }
  }

  /** Those that hold what was added, the inner ones first. */
  private List<Path> folders() {
    Stream<Path> inner = added.stream().map(Path::getParent).distinct();
    return Stream.concat(inner, Stream.of(root.resolve(FILES), root)).toList();
  }

  private void deleteWhereEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isEmpty() && (made || !folder.equals(root))) {
        Files.delete(folder);
      }
    }
  }

  private void deleteAllBut(Manifest manifest) throws IOException {
    Set<Path> named = new HashSet<>();
    manifest.files().forEach(content -> named.add(root.resolve(content.name())));
    try (Stream<Path> files = Files.find(root.resolve(FILES), 2, (file, a) -> a.isRegularFile())) {
      for (Path file : files.filter(FolderPlace::isOurs).toList()) {
        if (!named.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isOurs(Path file) {
    return String.valueOf(file.getFileName()).matches("[0-9a-f]{64}");
  }
}
