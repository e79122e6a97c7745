package org.guiku.ingestion.structure;

import java.util.List;

/**
 * What is drawn on a page as far as reading it goes; in points from its top left corner as shown.
 *
 * @param number from 1
 * @param glyphs those that stand upright, in the order in which they are drawn
 * @param turned those set on their side or slanting, as watermarks are; each by the box around it
 * @param rules lines that may belong to tables
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Glyph> turned,
    List<Rule> rules) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    turned = List.copyOf(turned);
    rules = List.copyOf(rules);
  }

  boolean shows(Glyph glyph) {
    return glyph.middle() >= 0
        && glyph.middle() <= width
        && glyph.baseline() > 0
        && glyph.top() < height;
  }
}
