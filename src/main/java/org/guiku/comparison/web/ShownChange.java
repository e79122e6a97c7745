package org.guiku.comparison.web;

import java.util.List;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Difference;

/**
 * A change as its page shows it.
 *
 * @param number in the order of the right text, from 1
 * @param section headings above it, from the outermost
 * @param runs both sides in one
 * @param unchangedBefore how many passages between the change before and this one are unchanged
 */
record ShownChange(
    int number,
    Kind kind,
    List<String> section,
    ShownSide left,
    ShownSide right,
    List<Run> runs,
    List<Difference.FigureChange> figures,
    int unchangedBefore) {

  /** What a reader calls it. */
  enum Kind {
    CHANGED,
    RENUMBERED,
    MOVED,
    INSERTED,
    SPLIT,
    DELETED,
    MERGED
  }

  /** What a list of changes calls it by: the words that were changed. */
  public String gist() {
    StringBuilder changed = new StringBuilder();
    String last = "";
    for (Run run : runs) {
      if (run.kind().equals("INSERT") || run.kind().equals("DELETE")) {
        boolean instead = last.equals("DELETE") && run.kind().equals("INSERT");
        changed.append(last.isEmpty() ? "" : instead ? " → " : " ").append(run.text());
        last = run.kind();
      }
    }
    return changed.toString().isBlank()
        ? runs.stream().map(Run::text).collect(Collectors.joining())
        : changed.toString();
  }

  /** By which it is linked to within the page. */
  public String mark() {
    return "c" + number;
  }
}
