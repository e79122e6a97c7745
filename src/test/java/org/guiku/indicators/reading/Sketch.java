package org.guiku.indicators.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.Table;

/** A document of paragraphs and tables, as a test draws it line by line. */
final class Sketch {

  private final String title;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<List<String>> open = new ArrayList<>();

  Sketch(String title) {
    this.title = title;
  }

  Sketch paragraph(String text) {
    endTable();
    add(Passage.Kind.PARAGRAPH, text);
    return this;
  }

  Sketch heading(String text) {
    endTable();
    add(Passage.Kind.HEADING, text);
    return this;
  }

  /** A row of the open table, its cells parted by strokes. */
  Sketch row(String cells) {
    open.add(Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList());
    return this;
  }

  Sketch endTable() {
    if (!open.isEmpty()) {
      tables.add(new Table(passages.size() + 1, open));
      open.forEach(row -> add(Passage.Kind.ROW, String.join("\t", row)));
      open.clear();
    }
    return this;
  }

  Reading reading() {
    endTable();
    return new Reading(
        "text/html",
        Optional.of("zh"),
        Optional.of(title),
        List.of(),
        passages,
        tables,
        Optional.empty());
  }

  List<Indicator> indicators() {
    return TargetTables.of(reading());
  }

  private void add(Passage.Kind kind, String text) {
    passages.add(new Passage(passages.size() + 1, kind, List.of(), text, List.of()));
  }
}
