package org.guiku.comparison.export;

import java.util.Locale;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.documents.Passage;

/**
 * A redline as one file that needs nothing else: the whole right text, with what was changed in it
 * and what is gone from the left. It is well-formed XML as well, so that it can be set as pages.
 */
public final class HtmlRedline {

  private static final String STYLE =
      """
      body { max-width: 44em; margin: 2em auto; padding: 0 1em; background: #fbfaf7; color: #1f2328;
        line-height: 1.8; font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
      p, h2 { margin: 0.4em 0; padding-left: 0.75em; border-left: 3px solid transparent; }
      h2 { font-size: 1.15em; }
      del { color: #b3261e; text-decoration: line-through; }
      ins { color: #1a7f37; text-decoration: underline; }
      .changed { border-left-color: #6a6f76; }
      .inserted { border-left-color: #1a7f37; }
      .deleted { border-left-color: #b3261e; }
      .moved { border-left: 3px double #8250df; }
      .moved:before { content: "\\21C5"; color: #8250df; margin-right: 0.5em; }
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlRedline() {}

  /**
   * @param title of the file, and its first line
   */
  public static String of(String title, Redline redline) {
    HtmlRedline html = new HtmlRedline();
    html.page
        .append(
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\">\n<head>\n")
        .append("<meta charset=\"utf-8\"/>\n<title>")
        .append(MarkedText.escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(MarkedText.escaped(title))
        .append("</h1>\n");
    redline.differences().forEach(html::add);
    return html.page.append("</body>\n</html>\n").toString();
  }

  private void add(Difference difference) {
    switch (difference) {
      case Difference.Unchanged it -> paragraph("kept", it.right(), it);
      case Difference.Changed it -> paragraph("changed", it.right(), it);
      case Difference.Moved it -> paragraph("moved", it.right(), it);
      case Difference.Inserted it -> paragraph("inserted", it.right(), it);
      case Difference.Deleted it -> paragraph("deleted", it.left(), it);
    }
  }

  private void paragraph(String kind, Piece piece, Difference difference) {
    String element = piece.kind() == Passage.Kind.HEADING ? "h2" : "p";
    page.append("<%s class=\"%s\">".formatted(element, kind));
    difference.wording().edits().forEach(this::add);
    page.append("</%s>\n".formatted(element));
  }

  private void add(Edit edit) {
    String text = MarkedText.escaped(edit.text()).replace("\t", " │ ");
    switch (edit.op()) {
      case KEEP -> page.append(text);
      case INSERT, DELETE -> {
        String element = edit.op().name().substring(0, 3).toLowerCase(Locale.ROOT);
        page.append("<%s>%s</%s>".formatted(element, text, element));
      }
    }
  }
}
