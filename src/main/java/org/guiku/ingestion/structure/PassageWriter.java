package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Passage;
import org.guiku.documents.Table;
import org.guiku.documents.TextLine;

/** Numbers passages as they come and keeps the path of the headings above them. */
public final class PassageWriter {

  private record Open(int rank, String text) {}

  private final List<Open> path = new ArrayList<>();
  private List<String> section = List.of();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  /**
   * Opens a section.
   *
   * @param rank place in the order of headings, the outermost lowest; closes every open section of
   *     the same or a higher rank, and one that {@linkplain Headings#ALONE stands alone}
   */
  public void heading(int rank, String text, List<TextLine> lines) {
    while (!path.isEmpty() && closes(rank, path.getLast().rank())) {
      path.removeLast();
    }
    path.add(new Open(rank, text));
    section = path.stream().map(Open::text).toList();
    add(Passage.Kind.HEADING, text, lines);
  }

  public void paragraph(String text, List<TextLine> lines) {
    add(Passage.Kind.PARAGRAPH, text, lines);
  }

  public void item(String text, List<TextLine> lines) {
    add(Passage.Kind.ITEM, text, lines);
  }

  /**
   * A table, a passage for each row of which something is said.
   *
   * @param lines those of each row
   */
  public void table(List<List<String>> rows, List<List<TextLine>> lines) {
    table(rows, rows.stream().map(row -> String.join("\t", row)).toList(), lines);
  }

  /**
   * A table, a passage for each row of which something is said.
   *
   * @param texts of the passages, which may say less than the cells
   * @param lines those of each row; empty where the format has no pages
   */
  void table(List<List<String>> rows, List<String> texts, List<List<TextLine>> lines) {
    int first = next();
    List<List<String>> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!texts.get(i).isBlank()) {
        kept.add(rows.get(i));
        add(Passage.Kind.ROW, texts.get(i), lines.isEmpty() ? List.of() : lines.get(i));
      }
    }
    if (!kept.isEmpty()) {
      tables.add(new Table(first, kept));
    }
  }

  /** The ordinal of the passage that is written next. */
  int next() {
    return passages.size() + 1;
  }

  /** Ends the sections of that rank and of those within it, as the end of a box does. */
  void close(int rank) {
    while (!path.isEmpty() && path.getLast().rank() >= rank) {
      path.removeLast();
    }
    section = path.stream().map(Open::text).toList();
  }

  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  public List<Table> tables() {
    return List.copyOf(tables);
  }

  private static boolean closes(int next, int open) {
    return open >= next || open == Headings.ALONE;
  }

  private void add(Passage.Kind kind, String text, List<TextLine> lines) {
    if (text.isBlank()) {
      return;
    }
    passages.add(new Passage(next(), kind, section, text, lines));
  }
}
