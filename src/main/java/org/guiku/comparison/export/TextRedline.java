package org.guiku.comparison.export;

import java.util.List;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;

/**
 * A redline for a terminal: what is changed, a line for each passage, under the headings of its
 * section. Deleted words stand in [-…-], inserted ones in {+…+}.
 */
public final class TextRedline {

  private final StringBuilder text = new StringBuilder();
  private List<String> section = List.of();

  private TextRedline() {}

  /** Ends with a line of counts. */
  public static String of(Redline redline) {
    TextRedline lines = new TextRedline();
    redline.differences().forEach(lines::add);
    Redline.Summary summary = redline.summary();
    return lines
        .text
        .append(
            "%d unchanged, %d changed, %d inserted, %d deleted, %d moved%n"
                .formatted(
                    summary.unchanged(),
                    summary.changed(),
                    summary.inserted(),
                    summary.deleted(),
                    summary.moved()))
        .toString();
  }

  private void add(Difference difference) {
    switch (difference) {
      case Difference.Unchanged _ -> {}
      case Difference.Changed it ->
          line(it.renumbered() ? "#" : "~", it.right(), marked(it.wording()));
      case Difference.Moved it -> line(">", it.right(), marked(it.wording()));
      case Difference.Inserted it -> line("+", it.right(), "{+" + it.right().text() + "+}");
      case Difference.Deleted it -> line("-", it.left(), "[-" + it.left().text() + "-]");
    }
  }

  private void line(String sign, Piece piece, String marked) {
    if (!piece.section().equals(section)) {
      section = piece.section();
      text.append("\n").append(String.join(" / ", section)).append("\n");
    }
    text.append(sign).append(" ").append(marked.replace("\t", " | ")).append("\n");
  }

  private static String marked(Difference.Wording wording) {
    StringBuilder marked = new StringBuilder();
    for (Edit edit : wording.edits()) {
      marked.append(
          switch (edit.op()) {
            case KEEP -> edit.text();
            case DELETE -> "[-" + edit.text() + "-]";
            case INSERT -> "{+" + edit.text() + "+}";
          });
    }
    return marked.toString();
  }
}
