package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of edits. */
public final class Edits {

  private Edits() {}

  /** The text before. */
  public static String left(List<Edit> edits) {
    return without(Edit.Op.INSERT, edits);
  }

  /** The text after. */
  public static String right(List<Edit> edits) {
    return without(Edit.Op.DELETE, edits);
  }

  private static String without(Edit.Op op, List<Edit> edits) {
    return edits.stream()
        .filter(edit -> edit.op() != op)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  /** From the right text to the left; still, what is deleted stands before what is inserted. */
  static List<Edit> mirrored(List<Edit> edits) {
    List<Edit> mirrored = new ArrayList<>();
    for (Edit edit : edits) {
      switch (edit.op()) {
        case KEEP -> mirrored.add(edit);
        case DELETE -> mirrored.add(new Edit(Edit.Op.INSERT, edit.text()));
        case INSERT -> {
          boolean replaces = !mirrored.isEmpty() && mirrored.getLast().op() == Edit.Op.INSERT;
          mirrored.add(
              replaces ? mirrored.size() - 1 : mirrored.size(),
              new Edit(Edit.Op.DELETE, edit.text()));
        }
      }
    }
    return mirrored;
  }
}
