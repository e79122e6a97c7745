package org.guiku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;

/** Documents of others that lie beside the project; without them a measurement is skipped aloud. */
final class RealFiles {

  static final List<String> FOLDERS =
      List.of("plans-pdf", "reports-2025-docx", "policy-html", "reports-gbk-txt", "article");

  private RealFiles() {}

  static Path path(String name) {
    List<Path> places =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
            .filter(Objects::nonNull)
            .map(place -> Path.of(place, name))
            .filter(Files::exists)
            .toList();
    Assumptions.assumeFalse(
        places.isEmpty(), "skipped: no " + name + " in guiku.testData or ../shared/data");
    return places.getFirst();
  }

  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The members of an archive, as another program takes them out. */
  static List<Path> unpacked(Path archive, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.createDirectories(folder);
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : zip.stream().filter(member -> !member.isDirectory()).toList()) {
        Path file = folder.resolve(files.size() + "-" + Path.of(entry.getName()).getFileName());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
        files.add(file);
      }
    }
    return files;
  }
}
