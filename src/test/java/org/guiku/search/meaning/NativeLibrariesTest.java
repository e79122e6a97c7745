package org.guiku.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

  @TempDir private Path data;

  @Test
  void lieInTheirFolderOnceHoweverOftenTheProgramStarts() throws Exception {
    Path folder = data.resolve("run/native");
    NativeLibraries.unpackInto(folder);
    List<Long> whole = sizes(folder);
    NativeLibraries.unpackInto(folder);
    assertThat(sizes(folder)).isEqualTo(whole).hasSize(2).allMatch(size -> size > 10_000);
  }

  @Test
  void takeThePlaceOfWhatAKillLeftHalfWritten() throws Exception {
    NativeLibraries.unpackInto(data);
    Path library = data.resolve(System.mapLibraryName("onnxruntime"));
    byte[] whole = Files.readAllBytes(library);
    Files.write(library, new byte[] {1, 2, 3});
    NativeLibraries.unpackInto(data);
    assertThat(library).hasBinaryContent(whole);
  }

  @Test
  void leaveTheRuntimeToItselfWhereTheirFolderCannotBe() throws Exception {
    String before = System.getProperty("onnxruntime.native.path");
    NativeLibraries.loadFrom(Files.createFile(data.resolve("file")).resolve("native"));
    assertThat(System.getProperty("onnxruntime.native.path")).isEqualTo(before);
  }

  private static List<Long> sizes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> file.toFile().length()).toList();
    }
  }
}
