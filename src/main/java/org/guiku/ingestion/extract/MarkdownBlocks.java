package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.guiku.ingestion.structure.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a Markdown text in reading order. */
final class MarkdownBlocks extends AbstractVisitor {

  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void visit(Heading heading) {
    String text = String.join(" ", MarkdownText.linesOf(heading));
    blocks.add(new Block.Heading(heading.getLevel(), text));
  }

  @Override
  public void visit(Paragraph paragraph) {
    MarkdownText.linesOf(paragraph).forEach(text -> blocks.add(new Block.Paragraph(text)));
  }

  @Override
  public void visit(BulletList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      visitItem(item, "");
    }
  }

  /** A numbered list of one item is a numbered paragraph, and perhaps a heading. */
  @Override
  public void visit(OrderedList list) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    boolean single = list.getFirstChild() == list.getLastChild();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker = number++ + String.valueOf(list.getMarkerDelimiter()) + " ";
      if (single) {
        visitNumbered(item, marker);
      } else {
        visitItem(item, marker);
      }
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.getLiteral().lines().forEach(line -> blocks.add(new Block.Paragraph(line)));
  }

  @Override
  public void visit(HtmlBlock html) {
    Element body = Jsoup.parse(html.getLiteral()).body();
    if (body.selectFirst("table") != null) {
      blocks.addAll(new HtmlBlocks("").of(body));
    } else if (body.hasText()) {
      blocks.add(new Block.Paragraph(body.text()));
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      List<List<String>> rows = new ArrayList<>();
      collectRows(block, rows);
      blocks.add(new Block.Grid(rows));
    } else {
      visitChildren(block);
    }
  }

  private void visitItem(Node item, String marker) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph) {
      String text = String.join(" ", MarkdownText.linesOf(first));
      blocks.add(new Block.Item(marker + text));
      first = first.getNext();
    }
    visitFrom(first);
  }

  private void visitNumbered(Node item, String marker) {
    Node first = item instanceof ListItem ? item.getFirstChild() : null;
    if (first instanceof Paragraph) {
      List<String> lines = MarkdownText.linesOf(first);
      blocks.add(new Block.Paragraph(marker + String.join(" ", lines)));
      first = first.getNext();
    }
    visitFrom(first);
  }

  private void visitFrom(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      node.accept(this);
    }
  }

  private static void collectRows(Node parent, List<List<String>> rows) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow) {
        List<String> cells = new ArrayList<>();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(String.join(" ", MarkdownText.linesOf(cell)));
        }
        rows.add(cells);
      } else {
        collectRows(node, rows);
      }
    }
  }
}
