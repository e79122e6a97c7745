package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;
import org.guiku.documents.TextLine;

/**
 * A reading in lines: {@code # }, {@code ## }, {@code ### } before headings, {@code | } between the
 * cells of a row (those that follow one another are a table), {@code @12} alone begins a page.
 */
final class Text {

  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<List<String>> open = new ArrayList<>();
  private List<String> section = List.of();
  private int page;

  private Text() {}

  static Reading of(String... lines) {
    Text text = new Text();
    List.of(lines).forEach(text::add);
    text.closeTable();
    return text.reading();
  }

  static Reading marked(Reading reading, Annotation... marks) {
    return reading.withAnnotations(List.of(marks));
  }

  private void add(String line) {
    if (line.startsWith("| ")) {
      List<String> cells = List.of(line.substring(2).split(" ?\\| ?", -1));
      open.add(cells);
      passage(Passage.Kind.ROW, String.join("\t", cells));
      return;
    }
    closeTable();
    if (line.matches("@\\d+")) {
      page = Integer.parseInt(line.substring(1));
    } else if (line.startsWith("#")) {
      heading(line.indexOf(' '), line.substring(line.indexOf(' ') + 1));
    } else {
      passage(Passage.Kind.PARAGRAPH, line);
    }
  }

  private void heading(int level, String text) {
    List<String> path = new ArrayList<>(section.subList(0, Math.min(level - 1, section.size())));
    path.add(text);
    section = path;
    passage(Passage.Kind.HEADING, text);
  }

  private void passage(Passage.Kind kind, String text) {
    List<TextLine> lines =
        page == 0 ? List.of() : List.of(new TextLine(0, page, 0, 10, new float[text.length() + 1]));
    passages.add(new Passage(passages.size() + 1, kind, section, text, lines));
  }

  private void closeTable() {
    if (!open.isEmpty()) {
      tables.add(new Table(passages.size() - open.size() + 1, open));
      open.clear();
    }
  }

  private Reading reading() {
    return new Reading(
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        passages,
        tables,
        Optional.empty());
  }
}
