package org.guiku.ingestion.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sizes of a document's type.
 *
 * @param body what most of its paragraphs are set in, in points
 */
record TypeSizes(float body) {

  private static final float LARGER = 1.12f;

  static TypeSizes of(List<PageElement> elements) {
    Map<Float, Integer> characters = new HashMap<>();
    for (PageElement element : elements) {
      if (element instanceof Paragraph paragraph) {
        paragraph
            .lines()
            .forEach(l -> characters.merge(half(l.size()), l.text().length(), Integer::sum));
      }
    }
    return new TypeSizes(
        characters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f));
  }

  private static float half(float size) {
    return Math.round(size * 2) / 2f;
  }

  boolean isLarge(Paragraph paragraph) {
    return paragraph.first().size() > LARGER * body;
  }
}
