package org.guiku.search.query;

import java.util.ArrayList;
import java.util.List;

/** A term of a query, ready to be found: in a text at hand, or by an index that keeps its grams. */
public final class Needle {

  /**
   * A term that an index must hold at that distance from where the needle begins.
   *
   * @param isBeginning whether any term that begins so will do
   */
  public record Gram(int position, String text, boolean isBeginning) {

    Gram(int position, String text) {
      this(position, text, false);
    }
  }

  private final Folded sought;
  private final int[] codes;
  private final boolean atEdgesOnly;

  private Needle(Folded sought, boolean atEdgesOnly) {
    this.sought = sought;
    this.codes = new int[sought.length()];
    this.atEdgesOnly = atEdgesOnly;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = sought.canonical(i);
    }
  }

  public static Needle of(QueryTree.Term term) {
    return new Needle(Folded.of(term.text()), term instanceof QueryTree.Word);
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
    List<Gram> grams = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      if (beginsRun(i)) {
        int end = sought.runEnd(i);
        grams.add(new Gram(i, Grams.run(sought, i, end)));
        i = Grams.isWhole(end - i) ? end - 1 : i;
      }
      if (i + 1 < codes.length) {
        grams.add(new Gram(i, Grams.pair(codes[i], codes[i + 1])));
      }
    }
    return grams.isEmpty() ? List.of(new Gram(0, Grams.one(codes[0]), true)) : grams;
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
      if (beginsRun(i)
          && !(text.startsRun(at + i) && text.runEnd(at + i) == at + sought.runEnd(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsRun(int i) {
    return atEdgesOnly && codes[i] == sought.code(i) && sought.startsRun(i);
  }
}
