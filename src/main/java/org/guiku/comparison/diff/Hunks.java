package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two sequences differ, by Myers' "An O(ND) Difference Algorithm and Its Variations" (1986),
 * in its form that needs no more memory than the sequences. What stands between two hunks is equal.
 *
 * <p>Sequences that have little in common are cut in two at the furthest point that was reached
 * after {@value #PATIENCE} steps: the hunks are right, but no longer the fewest, and time grows
 * with the length instead of its square.
 */
public final class Hunks {

  private static final int PATIENCE = 1000;

  private final int[] left;
  private final int[] right;
  private final List<Hunk> found = new ArrayList<>();

  /** The furthest left element reached on each diagonal, from either end. */
  private final int[] ahead;

  private final int[] behind;
  private final int middleDiagonal;

  private Hunks(int[] left, int[] right) {
    this.left = left;
    this.right = right;
    this.ahead = new int[left.length + right.length + 3];
    this.behind = new int[left.length + right.length + 3];
    this.middleDiagonal = right.length + 1;
  }

  /**
   * In order; between two of them at least one element is kept.
   *
   * @param left numbers, equal where the elements are
   */
  public static List<Hunk> between(int[] left, int[] right) {
    Hunks hunks = new Hunks(left, right);
    hunks.compare(new Hunk(0, left.length, 0, right.length));
    return List.copyOf(hunks.found);
  }

  private void compare(Hunk whole) {
    Hunk part = trimmed(whole);
    if (part.lefts() == 0 || part.rights() == 0) {
      if (part.lefts() + part.rights() > 0) {
        add(part);
      }
      return;
    }
    Point cut = new Search(part).cut();
    compare(new Hunk(part.leftStart(), cut.x, part.rightStart(), cut.y));
    compare(new Hunk(cut.x, part.leftEnd(), cut.y, part.rightEnd()));
  }

  private Hunk trimmed(Hunk part) {
    int x = part.leftStart();
    int y = part.rightStart();
    int endX = part.leftEnd();
    int endY = part.rightEnd();
    while (x < endX && y < endY && left[x] == right[y]) {
      x++;
      y++;
    }
    while (x < endX && y < endY && left[endX - 1] == right[endY - 1]) {
      endX--;
      endY--;
    }
    return new Hunk(x, endX, y, endY);
  }

  private void add(Hunk part) {
    Hunk last = found.isEmpty() ? null : found.getLast();
    if (last != null
        && last.leftEnd() == part.leftStart()
        && last.rightEnd() == part.rightStart()) {
      found.removeLast();
      found.add(new Hunk(last.leftStart(), part.leftEnd(), last.rightStart(), part.rightEnd()));
    } else {
      found.add(part);
    }
  }

  /** After x elements of the left and y of the right. */
  private record Point(int x, int y) {}

  /** Looks for a point on a shortest way through a part, from both its ends at once. */
  private final class Search {

    private final Hunk part;
    private final int lowest;
    private final int highest;
    private final boolean meetsAhead;
    private int aheadLow;
    private int aheadHigh;
    private int behindLow;
    private int behindHigh;

    Search(Hunk part) {
      this.part = part;
      lowest = part.leftStart() - part.rightEnd();
      highest = part.leftEnd() - part.rightStart();
      aheadLow = aheadHigh = part.leftStart() - part.rightStart();
      behindLow = behindHigh = part.leftEnd() - part.rightEnd();
      meetsAhead = ((aheadLow - behindLow) & 1) != 0;
      ahead[middleDiagonal + aheadLow] = part.leftStart();
      behind[middleDiagonal + behindLow] = part.leftEnd();
    }

    Point cut() {
      for (int step = 1; step <= PATIENCE; step++) {
        int met = goOn();
        if (met != Integer.MIN_VALUE) {
          return new Point(ahead[middleDiagonal + met], ahead[middleDiagonal + met] - met);
        }
        met = comeBack();
        if (met != Integer.MIN_VALUE) {
          return new Point(behind[middleDiagonal + met], behind[middleDiagonal + met] - met);
        }
      }
      return furthest();
    }

    /** One step from the beginning; answers the diagonal on which both ways meet. */
    private int goOn() {
      if (aheadLow > lowest) {
        ahead[middleDiagonal + --aheadLow - 1] = -1;
      } else {
        aheadLow++;
      }
      if (aheadHigh < highest) {
        ahead[middleDiagonal + ++aheadHigh + 1] = -1;
      } else {
        aheadHigh--;
      }
      for (int diagonal = aheadHigh; diagonal >= aheadLow; diagonal -= 2) {
        int at = middleDiagonal + diagonal;
        int x = Math.max(ahead[at - 1] + 1, ahead[at + 1]);
        int y = x - diagonal;
        while (x < part.leftEnd() && y < part.rightEnd() && left[x] == right[y]) {
          x++;
          y++;
        }
        ahead[at] = x;
        if (meetsAhead && diagonal >= behindLow && diagonal <= behindHigh && behind[at] <= x) {
          return diagonal;
        }
      }
      return Integer.MIN_VALUE;
    }

    /** One step from the end; answers the diagonal on which both ways meet. */
    private int comeBack() {
      if (behindLow > lowest) {
        behind[middleDiagonal + --behindLow - 1] = Integer.MAX_VALUE;
      } else {
        behindLow++;
      }
      if (behindHigh < highest) {
        behind[middleDiagonal + ++behindHigh + 1] = Integer.MAX_VALUE;
      } else {
        behindHigh--;
      }
      for (int diagonal = behindHigh; diagonal >= behindLow; diagonal -= 2) {
        int at = middleDiagonal + diagonal;
        int x = Math.min(behind[at - 1], behind[at + 1] - 1);
        int y = x - diagonal;
        while (x > part.leftStart() && y > part.rightStart() && left[x - 1] == right[y - 1]) {
          x--;
          y--;
        }
        behind[at] = x;
        if (!meetsAhead && diagonal >= aheadLow && diagonal <= aheadHigh && x <= ahead[at]) {
          return diagonal;
        }
      }
      return Integer.MIN_VALUE;
    }

    /** The point nearest to the other end that either way has reached. */
    private Point furthest() {
      Point best = new Point(part.leftStart(), part.rightStart());
      for (int diagonal = aheadHigh; diagonal >= aheadLow; diagonal -= 2) {
        best = later(best, within(ahead[middleDiagonal + diagonal], diagonal));
      }
      Point back = new Point(part.leftEnd(), part.rightEnd());
      for (int diagonal = behindHigh; diagonal >= behindLow; diagonal -= 2) {
        Point reached = within(behind[middleDiagonal + diagonal], diagonal);
        back = later(back, reached) == back ? reached : back;
      }
      int gone = best.x + best.y - part.leftStart() - part.rightStart();
      int come = part.leftEnd() + part.rightEnd() - back.x - back.y;
      return gone >= come ? best : back;
    }

    private Point within(int x, int diagonal) {
      int low = Math.max(part.leftStart(), part.rightStart() + diagonal);
      int high = Math.min(part.leftEnd(), part.rightEnd() + diagonal);
      int inside = Math.clamp(x, low, high);
      return new Point(inside, inside - diagonal);
    }

    private static Point later(Point one, Point other) {
      return other.x + other.y > one.x + one.y ? other : one;
    }
  }
}
