package org.guiku.comparison.docx;

import java.util.List;
import org.guiku.comparison.diff.Hunk;
import org.guiku.comparison.diff.SharedEnds;

/** Where atoms stand in the texts of two paragraphs. */
final class Places {

  private final List<Atom> left;
  private final List<Atom> right;
  private final String leftText;
  private final String rightText;

  Places(List<Atom> left, String leftText, List<Atom> right, String rightText) {
    this.left = left;
    this.right = right;
    this.leftText = leftText;
    this.rightText = rightText;
  }

  /**
   * A change of atoms as one of characters, without those that both sides share at its ends: words
   * are cut differently beside other words.
   */
  Hunk of(Hunk hunk) {
    List<Atom> before = left.subList(hunk.leftStart(), hunk.leftEnd());
    List<Atom> after = right.subList(hunk.rightStart(), hunk.rightEnd());
    int head =
        SharedEnds.of(texts(opening(before), leftText), texts(opening(after), rightText)).head();
    int tail =
        SharedEnds.of(texts(closing(before), leftText), texts(closing(after), rightText)).tail();
    Hunk whole =
        new Hunk(
            place(left, hunk.leftStart()),
            place(left, hunk.leftEnd()),
            place(right, hunk.rightStart()),
            place(right, hunk.rightEnd()));
    return without(whole, head, tail);
  }

  private static Hunk without(Hunk whole, int head, int tail) {
    int rest = Math.min(whole.lefts(), whole.rights()) - head;
    int end = tail <= rest ? tail : 0;
    return new Hunk(
        whole.leftStart() + head,
        whole.leftEnd() - end,
        whole.rightStart() + head,
        whole.rightEnd() - end);
  }

  /** The words before the first thing. */
  private static List<Atom> opening(List<Atom> atoms) {
    return atoms.stream().takeWhile(Atom::isText).toList();
  }

  private static List<Atom> closing(List<Atom> atoms) {
    return opening(atoms.reversed()).reversed();
  }

  private static List<String> texts(List<Atom> atoms, String text) {
    return atoms.stream().map(each -> text.substring(each.from(), each.to())).toList();
  }

  private static int place(List<Atom> atoms, int index) {
    return index < atoms.size()
        ? atoms.get(index).from()
        : atoms.isEmpty() ? 0 : atoms.getLast().to();
  }
}
