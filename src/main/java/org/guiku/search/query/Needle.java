package org.guiku.search.query;

import java.util.ArrayList;
import java.util.List;

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

    static Gram beginning(String text) {
      return new Gram(0, List.of(text), true);
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
  private final int[] codes;
  private final Edges edges;

  private Needle(Folded sought, Edges edges) {
    this.sought = sought;
    this.codes = new int[sought.length()];
    this.edges = edges;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = sought.canonical(i);
    }
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
    return codes.length;
  }

  /** Where it begins in the text at or after {@code from}; -1 where nowhere. */
  public int indexIn(Folded text, int from) {
    for (int i = from; i + codes.length <= text.length(); i++) {
      if (standsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  public boolean isIn(String text) {
    return indexIn(Folded.of(text), 0) >= 0;
  }

  /** An exact phrase of these finds it, all of it and nothing else. */
  public List<Gram> grams() {
    if (mayGoOn(0) && beginsRun(0) && Grams.isWhole(codes.length)) {
      return List.of(Gram.beginning(Grams.run(sought, 0, codes.length)));
    }
    List<Gram> grams = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      if (beginsRun(i) && !mayGoOn(i)) {
        int end = sought.runEnd(i);
        grams.add(new Gram(i, Grams.run(sought, i, end)));
        i = Grams.isWhole(end - i) ? end - 1 : i;
      }
      if (i + 1 < codes.length) {
        grams.add(new Gram(i, Grams.pair(codes[i], codes[i + 1])));
      }
    }
    return grams.isEmpty() ? List.of(Gram.beginning(Grams.one(codes[0]))) : grams;
  }

  private boolean standsAt(Folded text, int at) {
    for (int i = 0; i < codes.length; i++) {
      if (!text.reads(at + i, codes[i])) {
        return false;
      }
    }
    return hasSameRuns(text, at);
  }

  private boolean hasSameRuns(Folded text, int at) {
    for (int i = 0; i < codes.length; i++) {
      if (beginsRun(i) && !(text.startsRun(at + i) && endsRunToo(text, at, i))) {
        return false;
      }
    }
    return true;
  }

  private boolean endsRunToo(Folded text, int at, int i) {
    int end = at + sought.runEnd(i);
    return mayGoOn(i) ? text.runEnd(at + i) >= end : text.runEnd(at + i) == end;
  }

  private boolean beginsRun(int i) {
    return edges != Edges.NONE && codes[i] == sought.code(i) && sought.startsRun(i);
  }

  /** Whether what begins here is the last run, and may be longer in the text. */
  private boolean mayGoOn(int i) {
    return edges == Edges.ALL_BUT_THE_LAST && sought.runEnd(i) == codes.length;
  }
}
