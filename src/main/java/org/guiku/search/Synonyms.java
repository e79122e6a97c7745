package org.guiku.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guiku.search.query.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What says the same: the project's groups of words, and those that an administrator keeps in
 * {@code synonyms.txt} in the data directory. That file is read again once it has changed; queries
 * are widened by it, not the index, so that nothing is built anew.
 */
@Component
class Synonyms {

  /** A state of the administrator's file. */
  private record Version(FileTime changed, long bytes) {
    static final Version NO_FILE = new Version(FileTime.fromMillis(0), -1);
  }

  private record Known(Version version, Thesaurus thesaurus) {}

  private static final Logger log = LoggerFactory.getLogger(Synonyms.class);
  private static final String NAME = "synonyms.txt";

  /** What is longer is no list that a person keeps. */
  private static final long MOST_BYTES = 1 << 20;

  private final Path file;
  private final List<List<String>> ours;
  private volatile @Nullable Known known;

  Synonyms(@Value("${guiku.data}") Path data) {
    this.file = data.resolve(NAME);
    this.ours = ours();
  }

  /** As the file stands now. */
  Thesaurus now() {
    Version version = version();
    Known last = known;
    if (last == null || !last.version().equals(version)) {
      last = new Known(version, new Thesaurus(groups(version)));
      known = last;
    }
    return last.thesaurus();
  }

  private List<List<String>> groups(Version version) {
    return Stream.concat(ours.stream(), theirs(version).stream()).toList();
  }

  private List<List<String>> theirs(Version version) {
    if (version.equals(Version.NO_FILE)) {
      return List.of();
    }
    if (version.bytes() > MOST_BYTES) {
      log.warn("{} is left out: it is longer than {} bytes", file, MOST_BYTES);
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      log.warn("{} cannot be read", file, e);
      return List.of();
    }
  }

  private Version version() {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Version(attributes.lastModifiedTime(), attributes.size());
    } catch (IOException noneOrHidden) {
      return Version.NO_FILE;
    }
  }

  private static List<List<String>> ours() {
    try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(NAME))) {
      return read(in, NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> read(InputStream in, String name) throws IOException {
    try (BufferedReader lines = new BufferedReader(SynonymLines.decoded(in))) {
      return SynonymLines.groups(
          lines, (number, why) -> log.warn("{}, line {} is left out: {}", name, number, why));
    }
  }
}
