package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of two texts, and where they differ as a reader would say it. */
final class WordPair {

  private static final String CLAUSE_ENDS = "。；！？，、：;,:!?\t\n";

  /** A kept piece this many times shorter than the changes around it is no landmark. */
  private static final int CONFETTI = 3;

  private final List<String> left;
  private final List<String> right;
  private final int[] leftIds;
  private final int[] rightIds;

  private WordPair(List<String> left, List<String> right, int[] leftIds, int[] rightIds) {
    this.left = left;
    this.right = right;
    this.leftIds = leftIds;
    this.rightIds = rightIds;
  }

  static WordPair of(List<String> left, List<String> right, Sameness sameness) {
    Map<String, Integer> ids = new HashMap<>();
    return new WordPair(left, right, ids(left, sameness, ids), ids(right, sameness, ids));
  }

  private static int[] ids(List<String> words, Sameness sameness, Map<String, Integer> ids) {
    return words.stream()
        .mapToInt(word -> ids.computeIfAbsent(sameness.of(word), _ -> ids.size()))
        .toArray();
  }

  int rights() {
    return right.size();
  }

  /** The text of the left words from one to before another. */
  String left(int from, int to) {
    return String.join("", left.subList(from, to));
  }

  /** The text of the right words from one to before another. */
  String right(int from, int to) {
    return String.join("", right.subList(from, to));
  }

  /** Without crumbs between larger changes, and beginning and ending with clauses where it can. */
  List<Hunk> hunks() {
    List<Hunk> joined = new ArrayList<>();
    for (Hunk hunk : Hunks.between(leftIds, rightIds)) {
      if (!joined.isEmpty() && isCrumb(joined.getLast(), hunk)) {
        Hunk last = joined.removeLast();
        joined.add(new Hunk(last.leftStart(), hunk.leftEnd(), last.rightStart(), hunk.rightEnd()));
      } else {
        joined.add(hunk);
      }
    }
    return slid(joined);
  }

  private boolean isCrumb(Hunk before, Hunk after) {
    int kept = letters(right(before.rightEnd(), after.rightStart()));
    return kept * CONFETTI <= Math.min(size(before), size(after));
  }

  private int size(Hunk hunk) {
    return Math.max(
        letters(left(hunk.leftStart(), hunk.leftEnd())),
        letters(right(hunk.rightStart(), hunk.rightEnd())));
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  /** An insertion of "b, " into "a, c" is that, and not ", b" a word earlier. */
  private List<Hunk> slid(List<Hunk> hunks) {
    List<Hunk> slid = new ArrayList<>();
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = hunks.get(i);
      int from = slid.isEmpty() ? 0 : slid.getLast().rightEnd();
      int to = i + 1 < hunks.size() ? hunks.get(i + 1).rightStart() : right.size();
      if (hunk.lefts() == 0) {
        slid.add(best(hunk, rightIds, right, hunk.rightStart() - from, to - hunk.rightEnd()));
      } else if (hunk.rights() == 0) {
        int back = hunk.rightStart() - from;
        Hunk turned = best(hunk.mirrored(), leftIds, left, back, to - hunk.rightEnd());
        slid.add(turned.mirrored());
      } else {
        slid.add(hunk);
      }
    }
    return slid;
  }

  /**
   * @param insertion into the left; the words and ids are those of the right
   * @param back by how many words it may begin earlier at most
   */
  private static Hunk best(Hunk insertion, int[] ids, List<String> words, int back, int ahead) {
    int start = insertion.rightStart();
    int end = insertion.rightEnd();
    int first = 0;
    while (first < back && ids[start - first - 1] == ids[end - first - 1]) {
      first++;
    }
    int last = 0;
    while (last < ahead && ids[start + last] == ids[end + last]) {
      last++;
    }
    int best = 0;
    for (int by = -first; by <= last; by++) {
      if (merit(words, start + by, end + by) > merit(words, start + best, end + best)) {
        best = by;
      }
    }
    return new Hunk(
        insertion.leftStart() + best, insertion.leftEnd() + best, start + best, end + best);
  }

  private static int merit(List<String> words, int start, int end) {
    boolean opens = start == 0 || endsClause(words.get(start - 1));
    boolean closes = endsClause(words.get(end - 1));
    boolean opensWithMark = endsClause(words.get(start));
    boolean beforeMark = end == words.size() || endsClause(words.get(end));
    return opens && closes ? 3 : opensWithMark && beforeMark ? 2 : opens || beforeMark ? 1 : 0;
  }

  private static boolean endsClause(String word) {
    return CLAUSE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** What of a change both sides have at its beginning and end, though cut into other words. */
  SharedEnds sharedEnds(Hunk hunk) {
    return SharedEnds.of(
        left.subList(hunk.leftStart(), hunk.leftEnd()),
        right.subList(hunk.rightStart(), hunk.rightEnd()));
  }
}
