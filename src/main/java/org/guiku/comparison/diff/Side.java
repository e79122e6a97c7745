package org.guiku.comparison.diff;

import java.util.List;
import java.util.Map;
import org.guiku.documents.Passage;

/** The passages of one text, made ready to be compared. All places count passages from 0. */
final class Side {

  private final List<Passage> passages;
  private final int[] keys;
  private final Numbering[] numberings;
  private final Likeness[] likenesses;

  private Side(List<Passage> passages, int[] keys, Numbering[] numberings, Likeness[] likenesses) {
    this.passages = passages;
    this.keys = keys;
    this.numberings = numberings;
    this.likenesses = likenesses;
  }

  /**
   * @param known a number for each thing that is said, shared by both sides
   */
  static Side of(List<Passage> passages, Sameness sameness, Map<String, Integer> known) {
    int[] keys = new int[passages.size()];
    Numbering[] numberings = new Numbering[keys.length];
    Likeness[] likenesses = new Likeness[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numberings[i] = Numbering.of(passages.get(i).text());
      String said = sameness.of(numberings[i].rest());
      keys[i] = known.computeIfAbsent(said, _ -> known.size());
      likenesses[i] = Likeness.of(said);
    }
    return new Side(passages, keys, numberings, likenesses);
  }

  int size() {
    return keys.length;
  }

  Passage passage(int place) {
    return passages.get(place);
  }

  /** Equal where passages say the same, their numbers apart. */
  int key(int place) {
    return keys[place];
  }

  Numbering numbering(int place) {
    return numberings[place];
  }

  Likeness likeness(int place) {
    return likenesses[place];
  }

  boolean isHeading(int place) {
    return passages.get(place).kind() == Passage.Kind.HEADING;
  }

  boolean isRow(int place) {
    return passages.get(place).kind() == Passage.Kind.ROW;
  }
}
