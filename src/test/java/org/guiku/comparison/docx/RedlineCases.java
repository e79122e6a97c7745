package org.guiku.comparison.docx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real document before and after.
 *
 * @param revisions how many changes an independent comparer counts
 */
record RedlineCases(String name, Path before, Path after, int revisions) {

  static final DocxRedline.Marks MARKS =
      new DocxRedline.Marks("规库", Instant.parse("2026-01-02T03:04:05Z"));

  private static final Path FOLDER =
      Stream.of(System.getProperty("guiku.testData", ""), "../shared/data", "../../shared/data")
          .filter(folder -> !folder.isEmpty())
          .map(folder -> Path.of(folder).resolve("docx-redline"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("no-test-data"));

  static List<RedlineCases> all() throws IOException {
    Path list = FOLDER.resolve("cases.tsv");
    assumeTrue(Files.exists(list), "SKIPPED: no docx-redline beside the project");
    return Files.readAllLines(list).stream().skip(1).map(RedlineCases::of).toList();
  }

  private static RedlineCases of(String line) {
    String[] fields = line.split("\t");
    int revisions = Integer.parseInt(fields[3].strip());
    return new RedlineCases(
        fields[0], FOLDER.resolve(fields[1]), FOLDER.resolve(fields[2]), revisions);
  }

  Path redlineIn(Path folder) throws IOException, UnreadableDocx {
    Path to = folder.resolve(name + ".docx");
    DocxRedline.write(before, after, to, MARKS);
    return to;
  }
}
