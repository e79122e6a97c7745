package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Glyphs of one line in the order in which they are read.
 *
 * <p>That is the order in which they are drawn as long as it leads to the right: punctuation set
 * narrow may begin a little before the end of what it follows, so that edges alone would swap it.
 * Stretches drawn out of order are put in order by where they begin.
 */
final class LineOrder {

  /** A step back by more, in ems, begins a new stretch. */
  private static final float BACK = 0.6f;

  private LineOrder() {}

  static List<Glyph> of(List<Glyph> row) {
    List<List<Glyph>> stretches = stretches(withoutOverprints(row));
    stretches.sort(Comparator.comparing(stretch -> stretch.getFirst().left()));
    return overlap(stretches) ? byLeftEdge(stretches) : flat(stretches);
  }

  /** Drops what is drawn twice to look bold. */
  private static List<Glyph> withoutOverprints(List<Glyph> row) {
    List<Glyph> drawn = row.stream().distinct().toList();
    List<Glyph> byLeft = new ArrayList<>(drawn);
    byLeft.sort(Comparator.comparing(Glyph::left));
    Set<Glyph> again = new HashSet<>();
    for (int i = 1; i < byLeft.size(); i++) {
      for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
        if (byLeft.get(i).overprints(byLeft.get(j)) && !again.contains(byLeft.get(j))) {
          again.add(byLeft.get(i));
        }
      }
    }
    return drawn.stream().filter(glyph -> !again.contains(glyph)).toList();
  }

  private static List<List<Glyph>> stretches(List<Glyph> row) {
    List<List<Glyph>> stretches = new ArrayList<>();
    for (Glyph glyph : row) {
      if (stretches.isEmpty() || isStepBack(stretches.getLast().getLast(), glyph)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(glyph);
    }
    return stretches;
  }

  private static boolean isStepBack(Glyph before, Glyph glyph) {
    return glyph.left() < before.left() - BACK * glyph.size();
  }

  private static boolean overlap(List<List<Glyph>> stretches) {
    float reached = -Float.MAX_VALUE;
    for (List<Glyph> stretch : stretches) {
      if (stretch.getFirst().middle() < reached) {
        return true;
      }
      reached = Math.max(reached, stretch.getLast().middle());
    }
    return false;
  }

  private static List<Glyph> byLeftEdge(List<List<Glyph>> stretches) {
    List<Glyph> glyphs = new ArrayList<>(flat(stretches));
    glyphs.sort(Comparator.comparing(Glyph::left));
    return glyphs;
  }

  private static List<Glyph> flat(List<List<Glyph>> stretches) {
    return stretches.stream().flatMap(List::stream).toList();
  }
}
