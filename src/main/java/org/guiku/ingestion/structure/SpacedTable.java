package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;

/** Finds lines in succession whose wide gaps lie one below the other: tables without rules. */
final class SpacedTable {

  private static final int FEWEST_LINES = 3;

  /** In ems: how narrow the gap between two columns may be, and how far apart their lines. */
  private static final float NARROWEST = 1;

  private static final float FARTHEST = 4;

  /** Lines of a cell stand closer than its rows do, by this much. */
  private static final float CLOSE = 0.9f;

  /** A stretch across the page, from left to right. */
  private record Span(float left, float right) {

    private float width() {
      return right - left;
    }
  }

  private final List<PageLine> lines;
  private final int from;
  private int to;
  private List<Span> columns;

  private SpacedTable(List<PageLine> lines, int from) {
    this.lines = lines;
    this.from = from;
    to = from + 1;
    columns = spans(lines.get(from));
    while (to < lines.size() && takes(lines.get(to))) {
      to++;
    }
    while (to > from + 1 && lines.get(to - 1).parts().size() < 2 && isBelowTable()) {
      to--;
    }
  }

  /** Whether the last line is no second line of a cell, which would stand close to its row. */
  private boolean isBelowTable() {
    float closest = Float.MAX_VALUE;
    List<PageLine> rows =
        lines.subList(from, to).stream().filter(line -> line.parts().size() > 1).toList();
    for (int i = 1; i < rows.size(); i++) {
      closest = Math.min(closest, rows.get(i).baseline() - rows.get(i - 1).baseline());
    }
    return lines.get(to - 1).baseline() - lines.get(to - 2).baseline() > CLOSE * closest;
  }

  /** A column's lines with the tables among them set apart. */
  static List<PageBlock> partOff(List<PageLine> lines, Margins margins, boolean framed) {
    List<PageBlock> blocks = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      SpacedTable table = new SpacedTable(lines, i);
      if (table.isTable()) {
        addLines(lines.subList(done, i), margins, framed, blocks);
        blocks.add(new PageBlock.Tabular(table.table()));
        done = table.to;
        i = done - 1;
      }
    }
    addLines(lines.subList(done, lines.size()), margins, framed, blocks);
    return blocks;
  }

  private static void addLines(
      List<PageLine> lines, Margins margins, boolean framed, List<PageBlock> blocks) {
    if (!lines.isEmpty()) {
      blocks.add(new PageBlock.Column(List.copyOf(lines), margins, framed));
    }
  }

  private static List<Span> spans(PageLine line) {
    return line.parts().stream().map(part -> new Span(part.left(), part.right())).toList();
  }

  /** Takes a line in as long as at least two columns are left with a clear gap between them. */
  private boolean takes(PageLine line) {
    PageLine before = lines.get(to - 1);
    boolean apart = line.baseline() - before.baseline() > FARTHEST * line.size();
    if (columns.size() < 2 || apart || ContentsEntry.is(line)) {
      return false;
    }
    List<Span> merged = merged(columns, spans(line), NARROWEST * line.size());
    if (!line.isSizedLike(before) && !isFull(line, merged)) {
      return false;
    }
    if (merged.size() < columns.size() && (line.parts().size() < 2 || merged.size() < 2)) {
      return false;
    }
    columns = merged;
    return true;
  }

  /** Whether a line has a cell in each column and in no other, as a head in other type has. */
  private boolean isFull(PageLine line, List<Span> merged) {
    return merged.size() == columns.size() && line.parts().size() == columns.size();
  }

  /** The stretches that either covers, those with less than a gap between them made one. */
  private static List<Span> merged(List<Span> some, List<Span> others, float gap) {
    List<Span> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort((one, other) -> Float.compare(one.left(), other.left()));
    List<Span> merged = new ArrayList<>();
    for (Span span : all) {
      if (!merged.isEmpty() && span.left() - merged.getLast().right() < gap) {
        Span last = merged.removeLast();
        merged.add(new Span(last.left(), Math.max(last.right(), span.right())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private boolean isTable() {
    long parted = lines.subList(from, to).stream().filter(l -> l.parts().size() > 1).count();
    return columns.size() > 1 && parted >= FEWEST_LINES && 2 * parted > to - from;
  }

  private PageTable table() {
    List<List<PageCell>> rows = new ArrayList<>();
    for (List<PageLine> group : rowGroups()) {
      rows.add(row(group));
    }
    PageLine first = lines.get(from);
    return new PageTable(first.page(), first.page(), first.top(), layout(), rows);
  }

  private Columns layout() {
    float[] edges = new float[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      edges[i] = columns.get(i).left();
    }
    edges[columns.size()] = columns.getLast().right();
    return Columns.between(edges);
  }

  private List<List<PageLine>> rowGroups() {
    return RowGroups.of(lines.subList(from, to), SpacedTable::isRow, PageLine::baseline);
  }

  /** Lines of several parts, and numbered ones, which name the rows below them. */
  private static boolean isRow(PageLine line) {
    return line.parts().size() > 1 || Headings.rankOf(line.text()).isPresent();
  }

  private List<PageCell> row(List<PageLine> group) {
    List<PageCell> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<PageLine> inside =
          group.stream()
              .flatMap(line -> line.parts().stream())
              .filter(part -> column(part) == column)
              .toList();
      row.add(new PageCell(inside, columns.get(column).width()));
    }
    return row;
  }

  private int column(PageLine part) {
    int column = 0;
    while (column + 1 < columns.size() && part.left() > columns.get(column).right()) {
      column++;
    }
    return column;
  }
}
