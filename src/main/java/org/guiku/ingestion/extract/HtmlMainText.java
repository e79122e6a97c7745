package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that holds its text.
 *
 * <p>From the body inwards, as long as one part holds all but a little of the prose of what
 * encloses it. Prose is text outside of links, and sentences count for more than labels: menus
 * weigh nothing and footers little.
 */
final class HtmlMainText {

  /** Footers and bylines weigh less than this together; an annex with its forms weighs more. */
  private static final int MOST_LEFT_OUT = 300;

  private static final int WEIGHT_OF_SENTENCE = 20;

  /** What is shorter than this outside of tables is a label. */
  private static final int SHORTEST_PROSE = 12;

  private static final Set<String> CONTENT =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "span",
          "font",
          "b",
          "strong",
          "li");

  private final Map<Element, Integer> prose = new HashMap<>();

  private HtmlMainText() {}

  static Element of(Element body) {
    HtmlMainText finder = new HtmlMainText();
    NodeTraversor.traverse(finder.weighing(), body);
    Element main = body;
    for (Optional<Element> next = finder.step(main); next.isPresent(); next = finder.step(main)) {
      main = next.get();
    }
    return main;
  }

  private NodeVisitor weighing() {
    return new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
          prose.merge(parent, weight(text.text(), parent), Integer::sum);
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element element && element.parent() != null) {
          prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
        }
      }
    };
  }

  private static int weight(String text, Element parent) {
    int length = text.strip().length();
    if (length == 0 || parent.closest("a") != null) {
      return 0;
    }
    long sentences = text.chars().filter(c -> "。；，！？".indexOf(c) >= 0).count();
    boolean label = sentences == 0 && length < SHORTEST_PROSE && parent.closest("td, th") == null;
    return label ? 0 : length + (int) sentences * WEIGHT_OF_SENTENCE;
  }

  private Optional<Element> step(Element element) {
    double all = prose.getOrDefault(element, 0);
    return element.children().stream()
        .filter(
            child ->
                all > 0 && prose.getOrDefault(child, 0) >= Math.max(all - MOST_LEFT_OUT, all / 2))
        .filter(child -> !CONTENT.contains(child.normalName()))
        .filter(child -> !HtmlTable.isData(child))
        .findFirst();
  }
}
