package org.guiku.comparison.diff;

import java.util.List;

/**
 * What was changed within one passage, word by word: its number apart from what it says, a table's
 * row cell by cell.
 */
public final class WordEdits {

  /** A cell of no more characters is one term, as 约束性 and 预期性 are. */
  private static final int LONGEST_TERM = 6;

  private static final String NUMERALS = "〇○零一二三四五六七八九十百千两0123456789.";

  private WordEdits() {}

  /**
   * From one text to another, in reading order; what is deleted stands before what is inserted in
   * its place. Neighbours differ in kind. Where something is ignored, what is kept is that of the
   * right text.
   */
  public static List<Edit> between(String left, String right, Sameness sameness) {
    EditList edits = new EditList();
    Numbering before = Numbering.of(left);
    Numbering after = Numbering.of(right);
    if (sameness.of(before.number()).equals(sameness.of(after.number()))) {
      edits.keep(after.number());
    } else {
      addNumber(before.number(), after.number(), edits);
    }
    addCells(cells(before.rest()), cells(after.rest()), sameness, edits);
    return edits.all();
  }

  /** Of 第十二条 and 第十三条 the numerals are others. */
  private static void addNumber(String left, String right, EditList edits) {
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
    edits.keep(right.substring(0, head));
    edits.replace(
        left.substring(head, left.length() - tail), right.substring(head, right.length() - tail));
    edits.keep(right.substring(right.length() - tail));
  }

  private static boolean isFrame(String number, int at) {
    return NUMERALS.indexOf(number.charAt(at)) < 0;
  }

  private static List<String> cells(String row) {
    return List.of(row.split("\t", -1));
  }

  private static void addCells(
      List<String> left, List<String> right, Sameness sameness, EditList edits) {
    if (left.size() != right.size()) {
      addWords(String.join("\t", left), String.join("\t", right), sameness, edits);
      return;
    }
    if (left.size() == 1) {
      addWords(left.getFirst(), right.getFirst(), sameness, edits);
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      if (i > 0) {
        edits.keep("\t");
      }
      addCell(left.get(i), right.get(i), sameness, edits);
    }
  }

  private static void addCell(String left, String right, Sameness sameness, EditList edits) {
    boolean terms = left.length() <= LONGEST_TERM && right.length() <= LONGEST_TERM;
    if (terms && !sameness.of(left).equals(sameness.of(right))) {
      edits.replace(left, right);
    } else {
      addWords(left, right, sameness, edits);
    }
  }

  private static void addWords(String left, String right, Sameness sameness, EditList edits) {
    if (sameness.of(left).equals(sameness.of(right))) {
      edits.keep(right);
      return;
    }
    int kept = 0;
    for (Hunk clause : clauses(left, right, sameness)) {
      edits.keep(right.substring(kept, clause.rightStart()));
      addClause(
          left.substring(clause.leftStart(), clause.leftEnd()),
          right.substring(clause.rightStart(), clause.rightEnd()),
          sameness,
          edits);
      kept = clause.rightEnd();
    }
    edits.keep(right.substring(kept));
  }

  private static List<Hunk> clauses(String left, String right, Sameness sameness) {
    return sameness.ignored().isEmpty()
        ? Clauses.ofDifference(left, right)
        : List.of(new Hunk(0, left.length(), 0, right.length()));
  }

  private static void addClause(String left, String right, Sameness sameness, EditList edits) {
    WordPair pair = WordPair.of(left, right, sameness);
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
