package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class BrokenIndexTest {

  @TempDir private Path folder;

  /** A way in which a file comes to harm. */
  private enum Harm {
    DELETED,
    ZEROED,
    HALVED,
    TRUNCATED,
    FLIPPED;

    void harm(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case DELETED -> Files.delete(file);
        case ZEROED -> Files.write(file, new byte[bytes.length]);
        case HALVED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case TRUNCATED -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        case FLIPPED -> Files.write(file, flipped(bytes));
      }
    }

    private static byte[] flipped(byte[] bytes) {
      if (bytes.length > 0) { // a lock file has none
        bytes[bytes.length / 2] ^= 0x10;
      }
      return bytes;
    }
  }

  @TestFactory
  Stream<DynamicTest> rebuildsByItselfWhateverHappensToAFile() throws IOException {
    MemoryDocuments documents = new MemoryDocuments();
    fill(documents, folder.resolve("whole"));
    List<String> names = names(folder.resolve("whole/1"));
    assertThat(names).hasSizeGreaterThan(4);
    return Arrays.stream(Harm.values())
        .flatMap(
            harm ->
                names.stream()
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                name + " " + harm, () -> survives(documents, name, harm))));
  }

  private void survives(MemoryDocuments documents, String name, Harm harm) throws IOException {
    Path copy = Files.createTempDirectory(folder, "copy").resolve("1");
    Files.createDirectories(copy);
    for (String each : names(folder.resolve("whole/1"))) {
      Files.copy(folder.resolve("whole/1").resolve(each), copy.resolve(each));
    }
    harm.harm(copy.resolve(name));
    documents.indexed(-1, Set.of());
    try (Library library = Library.open(documents, copy.getParent())) {
      library.catchUp();
      assertThat(library.titles("森林")).containsExactlyInAnyOrder("甲", "乙");
      assertThat(library.search.check().agrees()).isTrue();
      assertThat(names(copy.getParent())).hasSize(1);
    }
  }

  private static void fill(MemoryDocuments documents, Path folder) {
    try (Library library = Library.open(documents, folder)) {
      var gone = library.add(draft("甲", "湿地", "草原"));
      library.add(draft("乙", "森林"));
      documents.replace(gone, draft("甲", "森林", "草原"));
      library.catchUp();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
