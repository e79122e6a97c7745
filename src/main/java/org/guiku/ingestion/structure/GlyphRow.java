package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one line.
 *
 * @param runs those that stand close together, from left to right
 */
record GlyphRow(List<Run> runs) {

  /** In ems: narrower gaps part characters, not cells. */
  private static final float APART = 0.7f;

  /** Glyphs that stand close together. */
  record Run(float left, float right, float top, float bottom) {

    boolean covers(float x) {
      return left < x && right > x;
    }
  }

  /** From top to bottom. */
  static List<GlyphRow> of(List<Glyph> glyphs) {
    return PageLines.rows(glyphs).stream().map(GlyphRow::row).toList();
  }

  private static GlyphRow row(List<Glyph> glyphs) {
    List<Glyph> byLeft = new ArrayList<>(glyphs);
    byLeft.sort(Comparator.comparing(Glyph::left));
    List<Run> runs = new ArrayList<>();
    for (Glyph glyph : byLeft) {
      if (runs.isEmpty() || glyph.left() - runs.getLast().right() > APART * glyph.size()) {
        runs.add(new Run(glyph.left(), glyph.right(), glyph.top(), glyph.bottom()));
      } else {
        runs.add(around(runs.removeLast(), glyph));
      }
    }
    return new GlyphRow(runs);
  }

  private static Run around(Run run, Glyph glyph) {
    return new Run(
        run.left(),
        Math.max(run.right(), glyph.right()),
        Math.min(run.top(), glyph.top()),
        Math.max(run.bottom(), glyph.bottom()));
  }

  /** Whether any run stands across a place. */
  boolean covers(float x) {
    return runs.stream().anyMatch(run -> run.covers(x));
  }

  float width() {
    return runs.getLast().right() - runs.getFirst().left();
  }

  float top() {
    return runs.stream().map(Run::top).min(Float::compare).orElseThrow();
  }

  float bottom() {
    return runs.stream().map(Run::bottom).max(Float::compare).orElseThrow();
  }

  float middle() {
    return (top() + bottom()) / 2;
  }
}
