package org.guiku.fonts;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/** A file of one font or of several. */
record FontFile(Path path) {

  /** At the end of a name, before its weight: the shapes of the mainland. */
  private static final Pattern SIMPLIFIED = Pattern.compile("(?i).*(?:sc|cn)(?:-.*)?");

  private static final int MOST_FACES = 500;
  private static final int TAG_AND_VERSION = 8;
  private static final Pattern FACE = Pattern.compile("(.+\\.[Tt][Tt][Cc]),(\\d{1,3})");

  private static final Pattern REGULAR = Pattern.compile("(?i)(?:.*-regular|[^-]*)");

  /**
   * What a setting of {@code path} or {@code path,face} leads to; empty where that is no font with
   * Chinese.
   */
  static Optional<ChineseFont> stated(String setting) {
    Matcher ofFace = FACE.matcher(setting);
    try {
      return ofFace.matches()
          ? face(Path.of(ofFace.group(1)), Integer.parseInt(ofFace.group(2)))
          : new FontFile(Path.of(setting)).best();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<ChineseFont> face(Path path, int face) {
    return Optional.of(new ChineseFont(path, OptionalInt.of(face))).filter(EmbeddingTrial::holds);
  }

  static boolean isOne(Path path) {
    return Stream.of(".ttf", ".otf", ".ttc").anyMatch(named(path)::endsWith)
        && Files.isRegularFile(path);
  }

  private static String named(Path path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }

  /** The face to take, simplified and of regular weight where there is one; empty without any. */
  Optional<ChineseFont> best() {
    return isOne(path)
        ? faces().map(face -> new ChineseFont(path, face)).filter(EmbeddingTrial::holds).findFirst()
        : Optional.empty();
  }

  private Stream<OptionalInt> faces() {
    if (!named(path).endsWith(".ttc")) {
      return Stream.of(OptionalInt.empty());
    }
    List<String> names = names();
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingInt(face -> oddness(names.get(face))))
        .map(OptionalInt::of);
  }

  /** How far a face is from what is wanted, by its PostScript name. */
  static int oddness(String name) {
    return (SIMPLIFIED.matcher(name).matches() ? 0 : 2) + (REGULAR.matcher(name).matches() ? 0 : 1);
  }

  private List<String> names() {
    try {
      return count() <= MOST_FACES
          ? List.of(BaseFont.enumerateTTCNames(path.toString()))
          : List.of();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  /** What a broken file says here is believed by who reads its names, and takes all memory. */
  private int count() throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(path))) {
      in.skipNBytes(TAG_AND_VERSION);
      return in.readInt();
    }
  }
}
