package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Text set in two columns: lines in succession that leave a strip near the middle free, and fill
 * both sides of it. Lines of the two need not stand level, and what runs over both parts them.
 */
final class TwoColumns {

  /** Fewer lines on a side are more likely a table's. */
  private static final int FEWEST = 6;

  /** How far from the sides, as a part of the width, the strip may lie at the least. */
  private static final float MIDDLE = 0.3f;

  /** How many places between are tried, however wide the page claims to be. */
  private static final int PLACES = 80;

  /** In ems. */
  private static final float STRIP = 1;

  /** Text fills its column, what stands in tables mostly does not. */
  private static final float FILLED = 0.75f;

  private static final float ALIKE = 0.8f;

  private final List<PageLine> lines;
  private final int from;
  private final int to;
  private final float strip;

  private TwoColumns(List<PageLine> lines, int from, int to, float strip) {
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.strip = strip;
  }

  /** A column's lines, with the stretches of it that are set in two columns apart. */
  static List<PageBlock> partOff(List<PageLine> lines, Margins margins, boolean framed) {
    Optional<TwoColumns> longest = longest(lines);
    if (longest.isEmpty()) {
      return SpacedTable.partOff(lines, margins, framed);
    }
    TwoColumns columns = longest.get();
    List<PageBlock> blocks = new ArrayList<>();
    blocks.addAll(partOff(lines.subList(0, columns.from), margins, framed));
    blocks.add(column(columns.left(), framed));
    blocks.add(column(columns.right(), framed));
    blocks.addAll(partOff(lines.subList(columns.to, lines.size()), margins, framed));
    return blocks;
  }

  private static PageBlock column(List<PageLine> lines, boolean framed) {
    return new PageBlock.Column(lines, Margins.of(lines), framed);
  }

  private static Optional<TwoColumns> longest(List<PageLine> lines) {
    Optional<TwoColumns> longest = Optional.empty();
    if (lines.size() < FEWEST) {
      return longest;
    }
    Margins margins = Margins.of(lines);
    float width = margins.right() - margins.left();
    List<List<PageLine>> parts = lines.stream().map(PageLine::parts).toList();
    for (int i = 0; i <= PLACES; i++) {
      float x = margins.left() + (MIDDLE + (1 - 2 * MIDDLE) * i / PLACES) * width;
      for (TwoColumns columns : stretches(lines, parts, x)) {
        if (longest.isEmpty() || columns.size() > longest.get().size()) {
          longest = Optional.of(columns);
        }
      }
    }
    return longest;
  }

  private int size() {
    return to - from;
  }

  /** The stretches of lines that leave a place free and look like text on both sides of it. */
  private static List<TwoColumns> stretches(
      List<PageLine> lines, List<List<PageLine>> parts, float x) {
    List<TwoColumns> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || covers(parts.get(i), x)) {
        if (i - from >= FEWEST) {
          stretches.add(new TwoColumns(lines, from, i, x).fromFirstOnTheRight());
        }
        from = i + 1;
      }
    }
    stretches.removeIf(columns -> !columns.isText());
    return stretches;
  }

  private static boolean covers(List<PageLine> parts, float x) {
    float half = STRIP * parts.getFirst().size() / 2;
    return parts.stream().anyMatch(part -> part.left() < x + half && part.right() > x - half);
  }

  /** The short last line of what stands above both columns is no part of the left one. */
  private TwoColumns fromFirstOnTheRight() {
    int first = from;
    while (first < to && lines.get(first).right() < strip && isAboveAllOnTheRight(first)) {
      first++;
    }
    return new TwoColumns(lines, first, to, strip);
  }

  private boolean isAboveAllOnTheRight(int place) {
    return place + 1 < to && lines.get(place + 1).right() < strip;
  }

  private boolean isText() {
    List<PageLine> left = left();
    List<PageLine> right = right();
    float wide = width(left);
    float narrow = width(right);
    return left.size() >= FEWEST
        && right.size() >= FEWEST
        && Math.min(wide, narrow) > ALIKE * Math.max(wide, narrow)
        && isFilled(left, wide)
        && isFilled(right, narrow);
  }

  private static float width(List<PageLine> lines) {
    Margins margins = Margins.of(lines);
    return margins.right() - margins.left();
  }

  private static boolean isFilled(List<PageLine> lines, float width) {
    double average = lines.stream().mapToDouble(l -> l.right() - l.left()).average().orElse(0);
    return average > FILLED * width;
  }

  private List<PageLine> left() {
    return side(part -> part.middle() < strip);
  }

  private List<PageLine> right() {
    return side(part -> part.middle() >= strip);
  }

  /** What of each line stands on a side, whole even where wide gaps part it. */
  private List<PageLine> side(Predicate<PageLine> such) {
    List<PageLine> side = new ArrayList<>();
    for (PageLine line : lines.subList(from, to)) {
      List<PageLine> parts = line.parts().stream().filter(such).toList();
      if (!parts.isEmpty()) {
        side.add(line.between(parts.getFirst(), parts.getLast()));
      }
    }
    return side;
  }
}
