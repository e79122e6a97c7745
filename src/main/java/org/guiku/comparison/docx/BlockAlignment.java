package org.guiku.comparison.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guiku.comparison.diff.Hunk;
import org.guiku.comparison.diff.Hunks;

/** Which blocks of the left became which of the right: equal ones first, then the most alike. */
final class BlockAlignment {

  /** A block of the left and one of the right, by their places. */
  record Pair(int left, int right) {}

  /** How alike blocks have to be, from 0 to 1; a table's figures may all be others. */
  private static final double LIKE = 0.4;

  private static final double LIKE_IN_TABLES = 0.25;

  /** Empty paragraphs are paired where nothing else is to be. */
  private static final double BOTH_EMPTY = 0.01;

  /** A gap with more pairs is cut into parts that stand at about the same place. */
  private static final int MOST_PAIRS = 40_000;

  private final List<Block> left;
  private final List<Block> right;
  private final List<Pair> pairs = new ArrayList<>();

  private BlockAlignment(List<Block> left, List<Block> right) {
    this.left = left;
    this.right = right;
  }

  /** In the order of both. */
  static List<Pair> of(List<Block> left, List<Block> right) {
    BlockAlignment alignment = new BlockAlignment(left, right);
    alignment.align();
    return List.copyOf(alignment.pairs);
  }

  private void align() {
    int l = 0;
    int r = 0;
    for (Hunk hunk : gaps()) {
      pairEqual(l, hunk.leftStart(), r);
      alignGap(hunk);
      l = hunk.leftEnd();
      r = hunk.rightEnd();
    }
    pairEqual(l, left.size(), r);
    pairLast();
  }

  private void pairEqual(int from, int to, int rightFrom) {
    for (int i = from; i < to; i++) {
      pairs.add(new Pair(i, rightFrom + i - from));
    }
  }

  /** Equal blocks that are empty do not part two gaps. */
  private List<Hunk> gaps() {
    List<Hunk> gaps = new ArrayList<>();
    for (Hunk hunk : Hunks.between(keys(left), keys(right))) {
      if (!gaps.isEmpty() && areEmpty(gaps.getLast().leftEnd(), hunk.leftStart())) {
        Hunk last = gaps.removeLast();
        gaps.add(new Hunk(last.leftStart(), hunk.leftEnd(), last.rightStart(), hunk.rightEnd()));
      } else {
        gaps.add(hunk);
      }
    }
    return gaps;
  }

  private boolean areEmpty(int from, int to) {
    return left.subList(from, to).stream().allMatch(each -> each.isEmpty() && each.isParagraph());
  }

  private static int[] keys(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::key).toArray();
  }

  private void alignGap(Hunk gap) {
    List<Pair> found = parts(gap).stream().flatMap(part -> new Gap(part).best().stream()).toList();
    int l = gap.leftStart();
    int r = gap.rightStart();
    for (Pair each : found) {
      pairRows(l, each.left(), r, each.right());
      pairs.add(each);
      l = each.left() + 1;
      r = each.right() + 1;
    }
    pairRows(l, gap.leftEnd(), r, gap.rightEnd());
  }

  private static List<Hunk> parts(Hunk gap) {
    double all = (double) gap.lefts() * gap.rights();
    int parts = (int) Math.ceil(Math.sqrt(all / MOST_PAIRS));
    return IntStream.range(0, parts).mapToObj(i -> part(gap, i, parts)).toList();
  }

  private static Hunk part(Hunk gap, long i, int parts) {
    return new Hunk(
        gap.leftStart() + (int) (gap.lefts() * i / parts),
        gap.leftStart() + (int) (gap.lefts() * (i + 1) / parts),
        gap.rightStart() + (int) (gap.rights() * i / parts),
        gap.rightStart() + (int) (gap.rights() * (i + 1) / parts));
  }

  /** As many rows of the same cells are those rows with another content. */
  private void pairRows(int l, int leftEnd, int r, int rightEnd) {
    boolean sameNumber = leftEnd - l == rightEnd - r;
    for (int i = 0; sameNumber && i < leftEnd - l; i++) {
      if (left.get(l + i).isRow() && left.get(l + i).kind().equals(right.get(r + i).kind())) {
        pairs.add(new Pair(l + i, r + i));
      }
    }
  }

  /** The last paragraph's end is that of the whole and can be neither inserted nor deleted. */
  private void pairLast() {
    Pair last = pairs.isEmpty() ? new Pair(-1, -1) : pairs.getLast();
    boolean bothFree = last.left() < left.size() - 1 && last.right() < right.size() - 1;
    if (bothFree && left.getLast().isParagraph() && right.getLast().isParagraph()) {
      pairs.add(new Pair(left.size() - 1, right.size() - 1));
    }
  }

  /** Blocks without an equal one: the pairs in order whose likeness adds up to the most. */
  private final class Gap {

    private final Hunk gap;
    private final double[][] best;
    private final double[][] likeness;

    Gap(Hunk gap) {
      this.gap = gap;
      best = new double[gap.lefts() + 1][gap.rights() + 1];
      likeness = new double[gap.lefts()][gap.rights()];
    }

    List<Pair> best() {
      for (int i = gap.lefts() - 1; i >= 0; i--) {
        for (int j = gap.rights() - 1; j >= 0; j--) {
          likeness[i][j] = likeness(i, j);
          double paired = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : 0;
          best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
        }
      }
      return walk();
    }

    private List<Pair> walk() {
      List<Pair> found = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < gap.lefts() && j < gap.rights()) {
        if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
          found.add(new Pair(gap.leftStart() + i++, gap.rightStart() + j++));
        } else if (best[i][j] == best[i + 1][j]) {
          i++;
        } else {
          j++;
        }
      }
      return found;
    }

    private double likeness(int i, int j) {
      Block before = left.get(gap.leftStart() + i);
      Block after = right.get(gap.rightStart() + j);
      if (!before.kind().equals(after.kind())) {
        return 0;
      }
      if (before.isEmpty() && after.isEmpty()) {
        return BOTH_EMPTY;
      }
      double found = before.words().likeness(after.words());
      return found >= (before.isParagraph() ? LIKE : LIKE_IN_TABLES) ? found : 0;
    }
  }
}
