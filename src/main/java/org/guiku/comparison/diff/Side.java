package org.guiku.comparison.diff;

import java.util.List;
import java.util.Map;
import org.guiku.documents.Passage;
import org.jspecify.annotations.Nullable;

/** The passages of one text, made ready to be compared. All places count passages from 0. */
final class Side {

  private final List<Piece> passages;
  private final int[] keys;
  private final Numbering[] numberings;

  /** Made when first asked for: most passages have an equal one. */
  private final @Nullable Likeness[] likenesses;

  private Side(List<Piece> passages, int[] keys, Numbering[] numberings) {
    this.passages = passages;
    this.keys = keys;
    this.numberings = numberings;
    this.likenesses = new Likeness[keys.length];
  }

  /**
   * @param known a number for each thing that is said, shared by both sides
   */
  static Side of(List<Piece> passages, Sameness sameness, Map<String, Integer> known) {
    int[] keys = new int[passages.size()];
    Numbering[] numberings = new Numbering[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numberings[i] = Numbering.of(passages.get(i).text());
      String said = sameness.of(said(passages.get(i), numberings[i].rest()));
      keys[i] = known.computeIfAbsent(said, _ -> known.size());
    }
    return new Side(passages, keys, numberings);
  }

  private static String said(Piece piece, String rest) {
    return Contents.holds(piece) ? Contents.withoutPage(rest) : rest;
  }

  int size() {
    return keys.length;
  }

  Piece passage(int place) {
    return passages.get(place);
  }

  /** Equal where passages say the same, their numbers apart. */
  int key(int place) {
    return keys[place];
  }

  Numbering numbering(int place) {
    return numberings[place];
  }

  /** What it says, its number apart. */
  String said(int place) {
    return numberings[place].rest();
  }

  int length(int place) {
    return said(place).length();
  }

  Likeness likeness(int place) {
    Likeness known = likenesses[place];
    if (known == null) {
      known = Likeness.of(said(place));
      likenesses[place] = known;
    }
    return known;
  }

  boolean isHeading(int place) {
    return passages.get(place).kind() == Passage.Kind.HEADING;
  }

  /** Whether readers count by it: 第十二条, 第三章. */
  boolean isCounted(int place) {
    return numberings[place].number().startsWith("第");
  }

  boolean isRow(int place) {
    return passages.get(place).kind() == Passage.Kind.ROW;
  }
}
