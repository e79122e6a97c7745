package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.Declaration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * What a web page states of its article beside it: in its meta elements, and as a label with a
 * colon, wherever it stands: {@code 索引号：}, {@code 来源：}. The value is the rest of the label's text
 * or the next piece of text.
 */
final class HtmlDeclarations {

  private static final Pattern LABELLED =
      Pattern.compile(
          "([\\p{IsHan}][\\p{IsHan}\\s\\u00A0\\u3000]{0,11})[:：]\\s*(.*)", Pattern.DOTALL);

  /** What is longer is prose, or hostile. */
  private static final int LONGEST = 160;

  private static final int MOST = 100;

  private final List<Declaration> found = new ArrayList<>();

  /** The label whose value is still to come; empty for none. */
  private String label = "";

  private HtmlDeclarations() {}

  /** Those of the meta elements first: an editor filled them in for this article. */
  static List<Declaration> of(Document page) {
    List<Declaration> declarations = new ArrayList<>(ofMeta(page).toList());
    HtmlDeclarations labelled = new HtmlDeclarations();
    NodeTraversor.traverse((node, depth) -> labelled.see(node), page.body());
    declarations.addAll(labelled.found);
    return declarations;
  }

  private static Stream<Declaration> ofMeta(Document page) {
    return page.select("meta[name][content]").stream()
        .limit(MOST)
        .map(meta -> new Declaration(meta.attr("name").strip(), meta.attr("content").strip()))
        .filter(one -> !one.value().isEmpty() && one.value().length() <= LONGEST);
  }

  private void see(Node node) {
    if (node instanceof TextNode text && found.size() < MOST && !isCode(text)) {
      String words = text.text().strip();
      if (!words.isEmpty()) {
        see(words);
      }
    }
  }

  private void see(String words) {
    Matcher labelled = LABELLED.matcher(words);
    if (words.length() > LONGEST || !labelled.matches()) {
      state(label, words);
      label = "";
    } else {
      label = labelled.group(2).isEmpty() ? labelled.group(1) : "";
      state(labelled.group(1), labelled.group(2));
    }
  }

  private void state(String name, String value) {
    if (!name.isEmpty() && !value.isEmpty() && value.length() <= LONGEST) {
      found.add(new Declaration(name, value));
    }
  }

  private static boolean isCode(TextNode text) {
    return text.parent() instanceof Element parent
        && (parent.normalName().equals("script") || parent.normalName().equals("style"));
  }
}
