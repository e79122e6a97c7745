package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.TextLine;

/**
 * A stretch of text set on its side or slanting: a line for each character, since none is level.
 */
record TurnedText(String text, List<TextLine> lines) {

  /** What stands farther from the character before, in ems, begins another stretch. */
  private static final float APART = 2;

  static List<TurnedText> of(PageContent page) {
    List<TurnedText> stretches = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : page.turned().stream().filter(page::shows).toList()) {
      if (!open.isEmpty() && isApart(open.getLast(), glyph)) {
        stretches.add(of(page.number(), open));
        open.clear();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      stretches.add(of(page.number(), open));
    }
    return stretches;
  }

  private static TurnedText of(int page, List<Glyph> glyphs) {
    StringBuilder dense = new StringBuilder();
    List<TextLine> lines = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      PageLine line = LineText.of(page, List.of(glyph));
      lines.add(line.at(dense.length()));
      dense.append(line.text());
    }
    return new TurnedText(dense.toString(), lines);
  }

  private static boolean isApart(Glyph before, Glyph glyph) {
    float reach = APART * Math.max(before.size(), glyph.size());
    return Math.abs(before.middle() - glyph.middle()) > reach
        || Math.abs(before.baseline() - glyph.baseline()) > reach;
  }
}
