package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was changed within one passage, word by word: its number apart from what it says, a table's
 * row cell by cell.
 */
public final class WordEdits {

  /** A cell of no more characters is one term, as 约束性 and 预期性 are. */
  private static final int LONGEST_TERM = 6;

  private static final String NUMERALS = "〇○零一二三四五六七八九十百千两0123456789.";

  /**
   * A stretch of both texts.
   *
   * @param open whether words are still to be compared within it
   */
  private record Part(boolean open, String left, String right) {

    static Part kept(String text) {
      return new Part(false, text, text);
    }
  }

  private final Sameness sameness;
  private final List<Part> parts = new ArrayList<>();

  private WordEdits(Sameness sameness) {
    this.sameness = sameness;
  }

  /**
   * From one text to another, in reading order; what is deleted stands before what is inserted in
   * its place. Neighbours differ in kind. Where something is ignored, what is kept is that of the
   * right text.
   */
  public static List<Edit> between(String left, String right, Sameness sameness) {
    WordEdits whole = new WordEdits(sameness);
    Numbering before = Numbering.of(left);
    Numbering after = Numbering.of(right);
    if (sameness.of(before.number()).equals(sameness.of(after.number()))) {
      whole.parts.add(Part.kept(after.number()));
    } else {
      whole.addNumber(before.number(), after.number());
    }
    whole.addCells(cells(before.rest()), cells(after.rest()));
    return whole.edits();
  }

  /** Of 第十二条 and 第十三条 the numerals are others. */
  private void addNumber(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int head = 0;
    while (head < shorter && left.charAt(head) == right.charAt(head) && isFrame(left, head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && left.charAt(left.length() - tail - 1) == right.charAt(right.length() - tail - 1)
        && isFrame(left, left.length() - tail - 1)) {
      tail++;
    }
    parts.add(Part.kept(right.substring(0, head)));
    parts.add(
        new Part(
            false,
            left.substring(head, left.length() - tail),
            right.substring(head, right.length() - tail)));
    parts.add(Part.kept(right.substring(right.length() - tail)));
  }

  private static boolean isFrame(String number, int at) {
    return NUMERALS.indexOf(number.charAt(at)) < 0;
  }

  private static List<String> cells(String row) {
    return List.of(row.split("\t", -1));
  }

  private void addCells(List<String> left, List<String> right) {
    if (left.size() != right.size() || left.size() == 1) {
      addWords(String.join("\t", left), String.join("\t", right));
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      parts.add(Part.kept(i > 0 ? "\t" : ""));
      addCell(left.get(i), right.get(i));
    }
  }

  private void addCell(String left, String right) {
    boolean terms = left.length() <= LONGEST_TERM && right.length() <= LONGEST_TERM;
    if (terms && !sameness.of(left).equals(sameness.of(right))) {
      parts.add(new Part(false, left, right));
    } else {
      addWords(left, right);
    }
  }

  private void addWords(String left, String right) {
    if (sameness.of(left).equals(sameness.of(right))) {
      parts.add(Part.kept(right));
      return;
    }
    int kept = 0;
    for (Hunk clause : clauses(left, right)) {
      parts.add(Part.kept(right.substring(kept, clause.rightStart())));
      parts.add(
          new Part(
              true,
              left.substring(clause.leftStart(), clause.leftEnd()),
              right.substring(clause.rightStart(), clause.rightEnd())));
      kept = clause.rightEnd();
    }
    parts.add(Part.kept(right.substring(kept)));
  }

  private List<Hunk> clauses(String left, String right) {
    return sameness.ignored().isEmpty()
        ? Clauses.ofDifference(left, right)
        : List.of(new Hunk(0, left.length(), 0, right.length()));
  }

  /** What was put together, the words of all that differs cut at once. */
  private List<Edit> edits() {
    List<String> texts =
        parts.stream().filter(Part::open).flatMap(it -> Stream.of(it.left, it.right)).toList();
    Iterator<List<String>> words = Words.ofAll(texts).iterator();
    EditList edits = new EditList();
    for (Part part : parts) {
      if (part.open) {
        addClause(WordPair.of(words.next(), words.next(), sameness), edits);
      } else if (part.left.equals(part.right)) {
        edits.keep(part.right);
      } else {
        edits.replace(part.left, part.right);
      }
    }
    return edits.all();
  }

  private static void addClause(WordPair pair, EditList edits) {
    int kept = 0;
    for (Hunk hunk : pair.hunks()) {
      edits.keep(pair.right(kept, hunk.rightStart()));
      addChange(pair, hunk, edits);
      kept = hunk.rightEnd();
    }
    edits.keep(pair.right(kept, pair.rights()));
  }

  private static void addChange(WordPair pair, Hunk hunk, EditList edits) {
    String left = pair.left(hunk.leftStart(), hunk.leftEnd());
    String right = pair.right(hunk.rightStart(), hunk.rightEnd());
    SharedEnds shared = pair.sharedEnds(hunk);
    edits.keep(right.substring(0, shared.head()));
    edits.replace(
        left.substring(shared.head(), left.length() - shared.tail()),
        right.substring(shared.head(), right.length() - shared.tail()));
    edits.keep(right.substring(right.length() - shared.tail()));
  }
}
