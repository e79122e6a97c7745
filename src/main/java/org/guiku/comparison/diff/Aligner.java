package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pairs the passages that kept their order. What stands once on either side and says the same comes
 * first, as much text of it as can be taken without crossing; between such pairs, what is like
 * enough. A stretch without any of these is looked up by its rarest words, so that time does not
 * grow with the square of its length.
 */
final class Aligner {

  /** Products of passages up to which every pair of a stretch is looked at. */
  private static final long SMALL = 10_000;

  private final Side left;
  private final Side right;
  private final Resemblance resemblance;
  private final Alignment alignment;

  private Aligner(Side left, Side right) {
    this.left = left;
    this.right = right;
    this.resemblance = new Resemblance(left, right);
    this.alignment = new Alignment(left.size(), right.size());
  }

  static Alignment of(Side left, Side right) {
    Aligner aligner = new Aligner(left, right);
    aligner.align(new Hunk(0, left.size(), 0, right.size()));
    new Moves(left, right, aligner.alignment).findEqual();
    new Parts(left, right, aligner.alignment).find();
    new Moves(left, right, aligner.alignment).findAlike();
    return aligner.alignment;
  }

  private void align(Hunk whole) {
    Comparing.refuseStopped();
    Hunk part = withoutEnds(whole, resemblance::isSame);
    List<Rising.Pair> equal = equalOnce(part);
    List<Rising.Pair> pairs = Rising.best(equal, right.size());
    if (pairs.size() < equal.size()) {
      pairs = Rising.best(withAlike(equal, part), right.size());
    }
    if (pairs.isEmpty()) {
      alignAlike(withoutEnds(part, resemblance::isNearlySame));
    } else {
      alignBetween(pairs, part);
    }
  }

  /** A stretch in which nothing that stands once is equal. */
  private void alignAlike(Hunk part) {
    if ((long) part.lefts() * part.rights() <= SMALL) {
      new LikestPairs(resemblance, part).best().forEach(p -> alignment.pair(p.left(), p.right()));
    } else {
      alignBetween(lookedUp(part), part);
    }
  }

  private void alignBetween(List<Rising.Pair> pairs, Hunk part) {
    int x = part.leftStart();
    int y = part.rightStart();
    for (Rising.Pair pair : pairs) {
      align(new Hunk(x, pair.left(), y, pair.right()));
      alignment.pair(pair.left(), pair.right());
      x = pair.left() + 1;
      y = pair.right() + 1;
    }
    if (!pairs.isEmpty()) {
      align(new Hunk(x, part.leftEnd(), y, part.rightEnd()));
    }
  }

  /** Pairs passages from either end on, as long as they pass for the same. */
  private Hunk withoutEnds(Hunk part, Resemblance.Test same) {
    int x = part.leftStart();
    int y = part.rightStart();
    int endX = part.leftEnd();
    int endY = part.rightEnd();
    while (x < endX && y < endY && same.test(x, y)) {
      alignment.pair(x++, y++);
    }
    while (x < endX && y < endY && same.test(endX - 1, endY - 1)) {
      alignment.pair(--endX, --endY);
    }
    return new Hunk(x, endX, y, endY);
  }

  /** What stands once on either side of a part. */
  private List<Rising.Pair> equalOnce(Hunk part) {
    Map<Integer, Integer> lefts = once(left, part.leftStart(), part.leftEnd());
    Map<Integer, Integer> rights = once(right, part.rightStart(), part.rightEnd());
    List<Rising.Pair> pairs = new ArrayList<>();
    lefts.forEach(
        (key, i) -> {
          int j = rights.getOrDefault(key, Alignment.NONE);
          if (i != Alignment.NONE && j != Alignment.NONE) {
            pairs.add(new Rising.Pair(i, j, resemblance.letters(i, j)));
          }
        });
    return pairs;
  }

  /**
   * Where equal passages cross, what is merely alike has a say in which of them kept their order:
   * an article that was reworded among others that stayed holds them in their place.
   */
  private List<Rising.Pair> withAlike(List<Rising.Pair> equal, Hunk part) {
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    lefts.set(part.leftStart(), part.leftEnd());
    rights.set(part.rightStart(), part.rightEnd());
    equal.forEach(pair -> lefts.clear(pair.left()));
    equal.forEach(pair -> rights.clear(pair.right()));
    List<Rising.Pair> all = new ArrayList<>(equal);
    all.addAll(
        new Lookup(resemblance, lefts.stream().toArray(), rights.stream().toArray()).pairs());
    return all;
  }

  private static Map<Integer, Integer> once(Side side, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    IntStream.range(start, end)
        .forEach(i -> places.merge(side.key(i), i, (_, _) -> Alignment.NONE));
    return places;
  }

  /** For a stretch too long to look at every pair: equal ones in order, else those alike. */
  private List<Rising.Pair> lookedUp(Hunk part) {
    List<Rising.Pair> equal = equalInOrder(part);
    return equal.isEmpty()
        ? Rising.best(new Lookup(resemblance, part).pairs(), right.size())
        : equal;
  }

  private List<Rising.Pair> equalInOrder(Hunk part) {
    int[] lefts = IntStream.range(part.leftStart(), part.leftEnd()).map(left::key).toArray();
    int[] rights = IntStream.range(part.rightStart(), part.rightEnd()).map(right::key).toArray();
    List<Rising.Pair> pairs = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (Hunk hunk : Hunks.between(lefts, rights)) {
      for (; x < hunk.leftStart(); x++, y++) {
        pairs.add(new Rising.Pair(part.leftStart() + x, part.rightStart() + y, 1));
      }
      x = hunk.leftEnd();
      y = hunk.rightEnd();
    }
    return pairs;
  }
}
