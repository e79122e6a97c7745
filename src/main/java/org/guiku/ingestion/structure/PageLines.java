package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Glyphs into lines: by baseline, then from left to right, with spaces where they belong. */
final class PageLines {

  /** How far baselines of one line may lie apart, in ems. */
  private static final float LEVEL = 0.25f;

  /** How far smaller type may be raised or lowered and still belong to the line, in its ems. */
  private static final float RAISED = 0.55f;

  private PageLines() {}

  /** The lines of a page, or of a part of it, from top to bottom. */
  static List<PageLine> of(int page, List<Glyph> glyphs) {
    List<PageLine> lines = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      lines.add(LineText.of(page, LineOrder.of(row)));
    }
    lines.sort(Comparator.comparing(PageLine::baseline));
    return lines;
  }

  /** The glyphs line by line, each in the order in which they are drawn. */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    return withRaised(level(glyphs));
  }

  private static List<List<Glyph>> level(List<Glyph> glyphs) {
    TreeMap<Float, List<Glyph>> rows = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      Map.Entry<Float, List<Glyph>> row = nearest(rows, glyph);
      if (row == null) {
        rows.put(glyph.baseline(), new ArrayList<>(List.of(glyph)));
      } else {
        row.getValue().add(glyph);
      }
    }
    return new ArrayList<>(rows.values());
  }

  private static Map.@Nullable Entry<Float, List<Glyph>> nearest(
      TreeMap<Float, List<Glyph>> rows, Glyph glyph) {
    var above = rows.floorEntry(glyph.baseline());
    if (above != null && isLevel(above.getValue().getFirst(), glyph)) {
      return above;
    }
    var below = rows.ceilingEntry(glyph.baseline());
    return below != null && isLevel(below.getValue().getFirst(), glyph) ? below : null;
  }

  private static boolean isLevel(Glyph one, Glyph other) {
    float apart = Math.abs(one.baseline() - other.baseline());
    return apart <= LEVEL * Math.min(one.size(), other.size());
  }

  /** Joins rows of small type, such as marks of footnotes, with the row that they are set to. */
  private static List<List<Glyph>> withRaised(List<List<Glyph>> rows) {
    List<List<Glyph>> joined = new ArrayList<>();
    for (List<Glyph> row : rows) {
      if (!joined.isEmpty() && isRaised(joined.getLast(), row)) {
        joined.getLast().addAll(row);
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean isRaised(List<Glyph> above, List<Glyph> below) {
    Glyph one = above.getFirst();
    Glyph other = below.getFirst();
    float large = Math.max(one.size(), other.size());
    boolean aboveIsSmall = one.size() < other.size();
    return Math.min(one.size(), other.size()) < 0.8f * large
        && other.baseline() - one.baseline() < RAISED * large
        && (aboveIsSmall ? isBeside(above, below) : isBeside(below, above));
  }

  /** Whether each glyph of a small row follows closely upon one of the large row. */
  private static boolean isBeside(List<Glyph> small, List<Glyph> large) {
    return small.stream()
        .allMatch(
            mark ->
                large.stream()
                    .anyMatch(g -> Math.abs(mark.left() - g.right()) < small.size() * g.size()));
  }
}
