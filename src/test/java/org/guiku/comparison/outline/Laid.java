package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;

/**
 * Texts in a notation: a line of # marks is a heading of that depth, of a dash an item, of a bar a
 * row; {@code @3} begins page 3.
 */
final class Laid {

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> section = new ArrayList<>();
  private OptionalInt page = OptionalInt.empty();

  private Laid() {}

  static List<Piece> text(String lines) {
    Laid laid = new Laid();
    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(laid::add);
    return laid.pieces;
  }

  private void add(String line) {
    if (line.startsWith("@")) {
      page = OptionalInt.of(Integer.parseInt(line.substring(1)));
    } else if (line.startsWith("#")) {
      int depth = line.indexOf(' ');
      while (section.size() >= depth) {
        section.removeLast();
      }
      section.add(line.substring(depth + 1));
      add(Passage.Kind.HEADING, line.substring(depth + 1));
    } else if (line.startsWith("- ")) {
      add(Passage.Kind.ITEM, line.substring(2));
    } else if (line.startsWith("| ")) {
      add(Passage.Kind.ROW, line.substring(2).replace(" | ", "\t"));
    } else {
      add(Passage.Kind.PARAGRAPH, line);
    }
  }

  private void add(Passage.Kind kind, String text) {
    pieces.add(new Piece(pieces.size() + 1, kind, List.copyOf(section), text, page));
  }

  /** A line for each point, and one for each new chapter. */
  static String told(String outline, String draft) {
    Coverage coverage = Coverage.of(text(outline), text(draft));
    String points = coverage.points().stream().map(Laid::told).collect(Collectors.joining());
    return points
        + coverage.added().stream()
            .map(chapter -> "NEW " + named(chapter) + "\n")
            .collect(Collectors.joining());
  }

  private static String told(Fate fate) {
    String chapters = fate.chapters().stream().map(Laid::named).collect(Collectors.joining(" + "));
    String quote = fate.quote().map(it -> it.text() + place(it.page())).orElse("");
    String state = (fate.moved() ? "MOVED " : "") + fate.state();
    return (fate.point().number() + fate.point().wording() + ": " + state + " " + chapters + quote)
            .strip()
        + "\n";
  }

  private static String named(Entry chapter) {
    return chapter.number() + chapter.wording() + place(chapter.page());
  }

  private static String place(OptionalInt page) {
    return page.isPresent() ? " p." + page.getAsInt() : "";
  }
}
