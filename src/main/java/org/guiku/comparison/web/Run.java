package org.guiku.comparison.web;

import java.util.ArrayList;
import java.util.List;
import org.guiku.comparison.diff.Edit;

/**
 * A stretch of text that is shown in one way.
 *
 * @param kind KEEP, INSERT or DELETE, or CELL between two cells of a row
 */
record Run(String kind, String text) {

  static final String CELL = "CELL";

  static List<Run> of(List<Edit> edits) {
    List<Run> runs = new ArrayList<>();
    edits.forEach(edit -> add(edit.op().name(), edit.text(), runs));
    return runs;
  }

  /** What one side says: the other side's words are left out. */
  static List<Run> without(Edit.Op op, List<Edit> edits) {
    return of(edits.stream().filter(edit -> edit.op() != op).toList());
  }

  static List<Run> all(Edit.Op op, String text) {
    return of(List.of(new Edit(op, text)));
  }

  private static void add(String kind, String text, List<Run> runs) {
    String[] cells = text.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        runs.add(new Run(CELL, ""));
      }
      if (!cells[i].isEmpty()) {
        runs.add(new Run(kind, cells[i]));
      }
    }
  }
}
