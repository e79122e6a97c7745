package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.structure.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns a part of a web page into blocks, in reading order. */
final class HtmlBlocks {

  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private final StringBuilder line = new StringBuilder();

  /** What the next line is marked with, as the first of a list's item; empty for none. */
  private String marker = "";

  private boolean opensItem;

  /**
   * @param title already told; a line that repeats it is left out
   */
  HtmlBlocks(String title) {
    this.title = dense(title);
  }

  List<Block> of(Element main) {
    walkChildren(main);
    endLine();
    return blocks;
  }

  private void walkChildren(Element parent) {
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> line.append(text.text());
        case Element element -> walk(element);
        default -> {}
      }
    }
  }

  private void walk(Element element) {
    switch (element.normalName()) {
      case "br", "hr" -> endLine();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "table" -> table(element);
      case "li" -> item(element);
      case "pre" -> preformatted(element);
      default -> {
        if (!element.isBlock()) {
          walkChildren(element);
        } else if (!HtmlFurniture.isLinkList(element)) {
          apart(element);
        }
      }
    }
  }

  private void apart(Element element) {
    endLine();
    walkChildren(element);
    endLine();
  }

  private void heading(Element element) {
    endLine();
    String text = element.text();
    if (!isRepeated(text) && !HtmlFurniture.isFurniture(text)) {
      blocks.add(new Block.Heading(element.normalName().charAt(1) - '0', text));
    }
  }

  private void table(Element table) {
    if (HtmlTable.isData(table)) {
      endLine();
      blocks.add(HtmlTable.of(table, repeats));
    } else {
      apart(table);
    }
  }

  private void item(Element item) {
    endLine();
    Element list = item.parent();
    boolean numbered = list != null && list.normalName().equals("ol");
    marker = numbered ? (item.elementSiblingIndex() + 1) + ". " : "";
    opensItem = true;
    walkChildren(item);
    endLine();
    opensItem = false;
  }

  private void preformatted(Element element) {
    endLine();
    element.wholeText().lines().forEach(text -> blocks.add(new Block.Paragraph(text)));
  }

  private void endLine() {
    String text = line.toString().strip();
    line.setLength(0);
    if (text.isEmpty() || isRepeated(text) || HtmlFurniture.isFurniture(text)) {
      return;
    }
    blocks.add(opensItem ? new Block.Item(marker + text) : new Block.Paragraph(text));
    opensItem = false;
  }

  private boolean isRepeated(String text) {
    return !title.isEmpty() && dense(text).equals(title);
  }

  private static String dense(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
