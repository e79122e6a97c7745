package org.guiku.comparison.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Headers and footers, section by section. One that the right's section does not have is not shown,
 * since the layout is the right's.
 */
final class Headers {

  private static final Set<String> REFERENCES = Set.of("headerReference", "footerReference");

  private final Redlining all;
  private final Map<String, String> leftIds = new HashMap<>();
  private final Set<Element> compared = new HashSet<>();

  Headers(Redlining all) {
    this.all = all;
  }

  void redline() throws UnreadableDocx, IOException {
    List<Element> before = W.descendants(all.left().main().root(), "sectPr");
    List<Element> after = W.descendants(all.right().main().root(), "sectPr");
    for (int i = 0; i < after.size(); i++) {
      if (i < before.size()) {
        references(before.get(i)).forEach(each -> leftIds.put(use(each), id(each)));
      }
      for (Element each : references(after.get(i))) {
        compare(each);
      }
    }
  }

  private static List<Element> references(Element section) {
    return W.children(section).stream().filter(each -> W.isAny(each, REFERENCES)).toList();
  }

  /** Whether header or footer, and of which pages. */
  private static String use(Element reference) {
    return reference.getLocalName() + " " + W.attribute(reference, "type");
  }

  private static String id(Element reference) {
    return reference.getAttributeNS(W.RELATIONS, "id");
  }

  private void compare(Element reference) throws UnreadableDocx, IOException {
    Optional<Story> after = story(all.right(), id(reference));
    if (after.isEmpty() || !compared.add(after.get().root())) {
      return;
    }
    String leftId = leftIds.get(use(reference));
    Optional<Story> before = leftId == null ? Optional.empty() : story(all.left(), leftId);
    AcceptedMarks.in(after.get().root());
    if (before.isEmpty()) {
      new Insertions(all).content(after.get().root());
    } else {
      AcceptedMarks.in(before.get().root());
      Namespaces.join(before.get(), after.get());
      new StoryRedline(all, before.get(), after.get())
          .compare(before.get().root(), after.get().root());
    }
  }

  private static Optional<Story> story(Side side, String id) throws UnreadableDocx, IOException {
    return side.file().byId(side.main().part(), id);
  }
}
