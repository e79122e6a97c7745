package org.guiku.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A format that is read, as {@code formats.txt} has it: a new one is a line there.
 *
 * @param format as README.md names it
 * @param chinese as README.zh-CN.md names it
 * @param path in {@code sample-docs}; what follows a slash is a member of an archive
 * @param phrase words that stand in this sample alone
 * @param page on which they stand; none where the format has no pages
 */
public record FormatSample(
    String format, String chinese, String path, String mediaType, String phrase, OptionalInt page) {

  /** Every format, in the order of the file. */
  public static List<FormatSample> all() {
    try (InputStream file = FormatSample.class.getResourceAsStream("formats.txt")) {
      var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(FormatSample::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that is taken in. */
  public String file() {
    return path.substring(0, (path + "/").indexOf('/'));
  }

  /** The name of the document in which the words stand. */
  public String document() {
    return path.substring(path.indexOf('/') + 1);
  }

  @Override
  public String toString() {
    return format + ", " + path;
  }

  private static FormatSample of(String line) {
    var cells = line.split("\\s*\\|\\s*", -1);
    return new FormatSample(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[5])));
  }
}
