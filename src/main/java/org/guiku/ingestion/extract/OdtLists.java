package org.guiku.ingestion.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the lists of an OpenDocument text: each begins anew unless it says that it goes on. */
final class OdtLists {

  /**
   * An open list.
   *
   * @param id of the count that it goes on with
   */
  private record Open(String id, String style) {}

  private final OdtStyles styles;
  private final WordNumbering numbering = new WordNumbering();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private int count;
  private boolean opensItem;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
    numbering.define(OdtStyles.OUTLINE, OdtStyles.OUTLINE, styles.levelsOf(""), Map.of());
  }

  void open(Xml xml) {
    Open outer = open.peek();
    String style =
        xml.attribute("style-name")
            .or(() -> Optional.ofNullable(outer).map(Open::style))
            .orElse("none");
    String id = outer != null && outer.style().equals(style) ? outer.id() : idOf(xml, style);
    numbering.define(id, id, styles.levelsOf(style), Map.of());
    open.push(new Open(id, style));
    lastOfStyle.put(style, id);
    xml.attribute("id").ifPresent(name -> byName.put(name, id));
  }

  private String idOf(Xml xml, String style) {
    @Nullable String continued =
        xml.attribute("continue-list")
            .map(byName::get)
            .or(
                () ->
                    xml.attribute("continue-numbering")
                        .filter("true"::equals)
                        .map(yes -> lastOfStyle.get(style)))
            .orElse(null);
    return continued == null ? style + "/" + ++count : continued;
  }

  void close() {
    open.poll();
  }

  /** The next paragraph is the first of an item and bears its number. */
  void openItem() {
    opensItem = true;
  }

  /**
   * The number of a paragraph; empty where it is not counted, an empty text where it has a bullet.
   */
  Optional<String> next() {
    Open list = open.peek();
    if (list == null || !opensItem) {
      return Optional.empty();
    }
    opensItem = false;
    return Optional.of(numbering.next(new WordNumbering.Place(list.id(), open.size() - 1)));
  }

  /** The number of a heading, from its list or else from the outline. */
  String nextHeading(int level) {
    return next()
        .orElseGet(() -> numbering.next(new WordNumbering.Place(OdtStyles.OUTLINE, level - 1)));
  }
}
