package org.guiku.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A term of a query, ready to be found: in a text at hand, or by an index that keeps its grams. */
public final class Needle {

  /**
   * A term that an index must hold at that distance from where the needle begins.
   *
   * @param readings any of which will do; by the first the place is weighed
   * @param isBeginning whether any term that begins so will do
   */
  public record Gram(int position, List<String> readings, boolean isBeginning) {

    Gram(int position, String text) {
      this(position, List.of(text), false);
    }

    /** The one that all writings of the same thing share. */
    public String canonical() {
      return readings.getFirst();
    }
  }

  /** Which runs of letters and digits must be whole. */
  private enum Edges {
    NONE,
    ALL,
    ALL_BUT_THE_LAST
  }

  private final Folded sought;
  private final Edges edges;

  private Needle(Folded sought, Edges edges) {
    this.sought = sought;
    this.edges = edges;
  }

  public static Needle of(QueryTree.Term term) {
    Edges edges =
        switch (term) {
          case QueryTree.Phrase phrase -> Edges.NONE;
          case QueryTree.Word word -> Edges.ALL;
          case QueryTree.Prefix prefix -> Edges.ALL_BUT_THE_LAST;
        };
    return new Needle(Folded.of(term.text()), edges);
  }

  /** Code points it is long; at least 1. */
  public int length() {
    return sought.length();
  }

  /** Where it begins in the text at or after {@code from}; -1 where nowhere. */
  public int indexIn(Folded text, int from) {
    for (int i = from; i <= text.length() - sought.length(); i++) {
      if (standsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where it ends that begins there: what may go on ends with its run. */
  int endIn(Folded text, int at) {
    int end = at + length();
    return edges == Edges.ALL_BUT_THE_LAST && text.isInRun(end - 1) ? text.runEnd(end - 1) : end;
  }

  public boolean isIn(String text) {
    return indexIn(Folded.of(text), 0) >= 0;
  }

  /** An exact phrase of these finds it, all of it and nothing else. */
  public List<Gram> grams() {
    if (mayGoOn(0) && beginsRun(0) && Grams.isWhole(sought.length())) {
      return List.of(new Gram(0, List.of(Grams.run(sought, 0, sought.length())), true));
    }
    if (sought.length() == 1 && !beginsRun(0)) {
      return List.of(new Gram(0, singles(), true));
    }
    List<Gram> grams = new ArrayList<>();
    int covered = 0;
    while (covered < sought.length()) {
      covered = cover(covered, grams);
    }
    return grams;
  }

  /**
   * Adds what covers a code point and, if it can, others behind it; answers the next one's place.
   */
  private int cover(int i, List<Gram> grams) {
    if (isBound(i)) {
      int end = sought.runEnd(i);
      grams.add(new Gram(i, Grams.run(sought, i, end)));
      if (Grams.isWhole(end - i)) {
        return end;
      }
    }
    // The last pair may reach back over what is covered: each code point needs one term only.
    int first = Math.min(i, sought.length() - 2);
    grams.add(new Gram(first, pairs(first), false));
    return isBound(i + 1) ? i + 1 : first + 2;
  }

  private List<String> pairs(int i) {
    List<String> pairs = new ArrayList<>();
    for (int first = 0; first < sought.readings(i); first++) {
      for (int second = 0; second < sought.readings(i + 1); second++) {
        pairs.add(Grams.pair(sought.reading(i, first), sought.reading(i + 1, second)));
      }
    }
    return pairs;
  }

  private List<String> singles() {
    return IntStream.range(0, sought.readings(0))
        .mapToObj(number -> Grams.one(sought.reading(0, number)))
        .toList();
  }

  /** Whether it begins in the text at that place. */
  boolean standsAt(Folded text, int at) {
    if (at + sought.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < sought.length(); i++) {
      if (!sought.agrees(i, text, at + i)) {
        return false;
      }
    }
    return hasSameRuns(text, at);
  }

  private boolean hasSameRuns(Folded text, int at) {
    for (int i = 0; i < sought.length(); i++) {
      if (isTold(i) && !(text.startsRun(at + i) && endsRunToo(text, at, i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a run begins here whose edges an index tells. Where one may go on behind other
   * characters, its pairs are all that is told: a space within it counts for nothing, as in a
   * phrase.
   */
  private boolean isTold(int i) {
    return beginsRun(i) && !(i > 0 && mayGoOn(i));
  }

  private boolean endsRunToo(Folded text, int at, int i) {
    int end = at + sought.runEnd(i);
    return mayGoOn(i) ? text.runEnd(at + i) >= end : text.runEnd(at + i) == end;
  }

  private boolean beginsRun(int i) {
    return edges != Edges.NONE && sought.canonical(i) == sought.code(i) && sought.startsRun(i);
  }

  /** Whether a run begins here that must end where the needle's does. */
  private boolean isBound(int i) {
    return i < sought.length() && beginsRun(i) && !mayGoOn(i);
  }

  /** Whether what begins here is the last run, and may be longer in the text. */
  private boolean mayGoOn(int i) {
    return edges == Edges.ALL_BUT_THE_LAST && sought.runEnd(i) == sought.length();
  }
}
