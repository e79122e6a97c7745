package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of a Markdown paragraph.
 *
 * <p>A line break that its writer did not mean joins the lines, as Markdown has it; but many a
 * Chinese text sets its paragraphs without blank lines between them. So a line that ends a sentence
 * ends a paragraph, and a numbered line begins one.
 */
final class MarkdownText extends AbstractVisitor {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private MarkdownText() {}

  static List<String> linesOf(Node node) {
    MarkdownText text = new MarkdownText();
    text.visitChildren(node);
    text.lines.add(text.line.toString());
    return joined(text.lines);
  }

  @Override
  public void visit(Text text) {
    line.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    line.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().startsWith("<br")) {
      endLine();
    }
  }

  @Override
  public void visit(SoftLineBreak soft) {
    endLine();
  }

  @Override
  public void visit(HardLineBreak hard) {
    endLine();
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }

  private static List<String> joined(List<String> lines) {
    if (lines.size() == 1) {
      return lines;
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String next : lines) {
      if (!open.isEmpty() && (endsSentence(open) || TextLines.opensParagraph(next))) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      TextLines.append(open, next);
    }
    paragraphs.add(open.toString());
    return paragraphs;
  }

  private static boolean endsSentence(CharSequence text) {
    return "。；：！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
