package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a line's glyphs out, with an edge for each UTF-16 unit.
 *
 * <p>Chinese is set without spaces, but justified lines open gaps between characters and a quarter
 * of an em stands before figures; only what is wide for its line is a space there. Between Latin
 * words any gap wider than those between letters is one.
 */
final class LineText {

  /** In ems. */
  private static final float BETWEEN_WORDS = 0.15f;

  private static final float BETWEEN_HAN = 0.9f;

  /** Between Han and figures, which else run into one another where columns stand close. */
  private static final float BESIDE_FIGURES = 0.6f;

  /** No line is set as wide as this throughout. */
  private static final float SURELY_BETWEEN_WORDS = 1.5f;

  private static final float SURELY_BETWEEN_HAN = 6;

  /** Fewer gaps do not show how wide a line of Latin words is set. */
  private static final int TELLING_GAPS = 4;

  private final List<Glyph> glyphs;
  private final float usualGap;
  private final float narrowGap;
  private final StringBuilder text = new StringBuilder();
  private final List<Float> edges = new ArrayList<>();

  private LineText(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    List<Float> gaps = gaps(glyphs);
    usualGap = gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    narrowGap = gaps.size() < TELLING_GAPS ? 0 : Math.max(0, gaps.get(gaps.size() / 4));
  }

  /**
   * @param glyphs at least one, in reading order
   */
  static PageLine of(int page, List<Glyph> glyphs) {
    LineText line = new LineText(glyphs);
    line.writeAll();
    float[] edges = new float[line.edges.size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = line.edges.get(i);
    }
    Glyph main = mainGlyph(glyphs);
    return new PageLine(page, line.text.toString(), edges, main.baseline(), main.size());
  }

  /** One of the size that most of the line is set in. */
  private static Glyph mainGlyph(List<Glyph> glyphs) {
    List<Glyph> bySize = new ArrayList<>(glyphs);
    bySize.sort(Comparator.comparing(Glyph::size));
    return bySize.get(bySize.size() / 2);
  }

  private static List<Float> gaps(List<Glyph> glyphs) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      gaps.add(glyphs.get(i).left() - glyphs.get(i - 1).right());
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps;
  }

  private void writeAll() {
    write(glyphs.getFirst());
    for (int i = 1; i < glyphs.size(); i++) {
      if (isSpaceBetween(glyphs.get(i - 1), glyphs.get(i))) {
        text.append(' ');
        edges.add(glyphs.get(i).left());
      }
      write(glyphs.get(i));
    }
  }

  /** Ligatures and pairs of surrogates share their width out among their units. */
  private void write(Glyph glyph) {
    if (edges.isEmpty()) {
      edges.add(glyph.left());
    }
    int units = glyph.text().length();
    for (int i = 1; i <= units; i++) {
      edges.add(glyph.left() + glyph.width() * i / units);
    }
    text.append(glyph.text());
  }

  private boolean isSpaceBetween(Glyph before, Glyph after) {
    float size = Math.max(before.size(), after.size());
    float gap = (after.left() - before.right()) / size;
    if (Scripts.wantSpaceBetween(before.text(), after.text())) {
      return gap > SURELY_BETWEEN_WORDS || gap > BETWEEN_WORDS && gap > 1.5f * narrowGap / size;
    }
    float wide = Scripts.isMixed(before.text(), after.text()) ? BESIDE_FIGURES : BETWEEN_HAN;
    return gap > SURELY_BETWEEN_HAN || gap > wide && gap > 1.8f * usualGap / size;
  }
}
