package org.guiku.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that people write into the data directory, such as {@code synonyms.txt}. */
final class SettingsFiles {

  private static final Pattern NAME =
      Pattern.compile("[^./\\\\][^/\\\\]*\\.(txt|ya?ml|properties)");

  private SettingsFiles() {}

  static List<Path> in(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(file -> isOne(file.getFileName().toString()) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  /** Whether a file of that name is one; never of one that lies in a folder. */
  static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }
}
