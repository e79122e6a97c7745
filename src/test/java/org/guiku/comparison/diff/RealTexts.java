package org.guiku.comparison.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** Texts of others that lie beside the project; without them a test is skipped aloud. */
final class RealTexts {

  /** Two successive versions of a law. */
  record Law(String name, List<Piece> before, List<Piece> after) {}

  private RealTexts() {}

  static List<Law> laws() throws IOException {
    Map<String, List<Path>> versions = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder("law-revisions"))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .forEach(file -> versions.computeIfAbsent(name(file), _ -> new ArrayList<>()).add(file));
    }
    List<Law> laws = new ArrayList<>();
    for (var law : versions.entrySet()) {
      laws.add(new Law(law.getKey(), pieces(law.getValue().get(0)), pieces(law.getValue().get(1))));
    }
    return laws;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\(\\d.*", "");
  }

  private static List<Piece> pieces(Path file) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.strip().replaceFirst("^#+ ", "");
      if (!text.isEmpty() && !text.startsWith("<!--")) {
        boolean heading = line.startsWith("#");
        pieces.add(
            new Piece(
                pieces.size() + 1,
                heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH,
                List.of(),
                text,
                OptionalInt.empty()));
      }
    }
    return pieces;
  }

  /** The paragraphs of reports that have some hundred of them. */
  static List<List<String>> reports() throws IOException {
    List<List<String>> reports = new ArrayList<>();
    for (String line : Files.readAllLines(folder("reports-national").resolve("reports.jsonl"))) {
      String text = JsonMapper.shared().readTree(line).path("text").asString();
      List<String> paragraphs =
          text.lines().map(String::strip).filter(paragraph -> paragraph.length() > 15).toList();
      if (paragraphs.size() >= 60) {
        reports.add(paragraphs);
      }
    }
    return reports;
  }

  private static Path folder(String name) {
    List<Path> found =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
            .filter(Objects::nonNull)
            .map(place -> Path.of(place, name))
            .filter(Files::exists)
            .toList();
    Assumptions.assumeFalse(
        found.isEmpty(), "skipped: no " + name + " in guiku.testData or ../shared/data");
    return found.getFirst();
  }
}
