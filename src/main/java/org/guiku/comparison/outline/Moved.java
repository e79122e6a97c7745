package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiku.comparison.diff.Rising;

/**
 * The points that went elsewhere: into another chapter, or past points beside them. Of those that
 * cross, as few as possible are called moved; what moves with its chapter is not.
 */
final class Moved {

  private final Sides sides;
  private final Pairing pairing;
  private final BitSet moved = new BitSet();

  Moved(Sides sides, Pairing pairing) {
    this.sides = sides;
    this.pairing = pairing;
    Map<Integer, List<Rising.Pair>> beside = new HashMap<>();
    for (Entry point : sides.points()) {
      if (pairing.headingOf(point.place()) != Pairing.NONE) {
        if (leftItsChapter(point)) {
          moved.set(point.place());
        } else {
          beside.computeIfAbsent(point.parent(), _ -> new ArrayList<>()).add(pair(point));
        }
      }
    }
    beside.values().forEach(this::markCrossing);
  }

  boolean is(int point) {
    return moved.get(point);
  }

  private Rising.Pair pair(Entry point) {
    int heading = pairing.headingOf(point.place());
    return new Rising.Pair(point.place(), heading, 1 + sides.like(point.place(), heading));
  }

  private boolean leftItsChapter(Entry point) {
    int chapter = point.parent() == Entry.NONE ? Pairing.NONE : pairing.headingOf(point.parent());
    return chapter != Pairing.NONE && !isWithin(pairing.headingOf(point.place()), chapter);
  }

  private boolean isWithin(int heading, int chapter) {
    int above = sides.headings().get(heading).parent();
    while (above != Entry.NONE && above != chapter) {
      above = sides.headings().get(above).parent();
    }
    return above == chapter;
  }

  private void markCrossing(List<Rising.Pair> pairs) {
    pairs.forEach(pair -> moved.set(pair.left()));
    Rising.best(pairs, sides.headings().size()).forEach(pair -> moved.clear(pair.left()));
  }
}
