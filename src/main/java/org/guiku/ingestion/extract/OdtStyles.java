package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say about structure. */
final class OdtStyles {

  /** The list by which an outline counts its headings. */
  static final String OUTLINE = "";

  private record Style(
      String name,
      @Nullable String basedOn,
      @Nullable String list,
      WordParagraph.@Nullable Alignment alignment)
      implements DerivedStyle {}

  /** The formats that LibreOffice writes as examples of themselves. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("", "none"),
          Map.entry("1", "decimal"),
          Map.entry("I", "upperRoman"),
          Map.entry("i", "lowerRoman"),
          Map.entry("A", "upperLetter"),
          Map.entry("a", "lowerLetter"),
          Map.entry("一, 二, 三, ...", "chineseCountingThousand"),
          Map.entry("①, ②, ③, ...", "decimalEnclosedCircle"),
          Map.entry("甲, 乙, 丙, ...", "ideographTraditional"),
          Map.entry("01, 02, 03, ...", "decimalZero"));

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, WordNumbering.Level>> lists = new HashMap<>();

  /** Takes in the styles of a part, up to its end. */
  void read(Xml xml) throws XMLStreamException {
    while (xml.nextChild()) {
      readOne(xml);
    }
  }

  /** Takes in the style that is open, or those that the open element holds. */
  void readOne(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "style" -> readStyle(xml);
      case "list-style" -> readList(xml, xml.attribute("name").orElse(""));
      case "outline-style" -> readList(xml, OUTLINE);
      case "document-styles", "styles", "automatic-styles" -> read(xml);
      default -> xml.skip();
    }
  }

  private void readStyle(Xml xml) throws XMLStreamException {
    String id = xml.attribute("name").orElse("");
    String name = xml.attribute("display-name").orElse(id.replace("_20_", " "));
    String basedOn = xml.attribute("parent-style-name").orElse(null);
    String list = xml.attribute("list-style-name").filter(text -> !text.isEmpty()).orElse(null);
    WordParagraph.Alignment alignment = null;
    while (xml.nextChild()) {
      if (xml.name().equals("paragraph-properties")) {
        Optional<String> align = xml.attribute("text-align");
        alignment =
            align.map("center"::equals).map(WordParagraph.Alignment::centredIf).orElse(alignment);
      }
      xml.skip();
    }
    styles.put(id, new Style(name, basedOn, list, alignment));
  }

  private void readList(Xml xml, String id) throws XMLStreamException {
    Map<Integer, WordNumbering.Level> levels = new HashMap<>();
    while (xml.nextChild()) {
      int level = xml.number("level", 1);
      levels.put(level - 1, level(xml, level));
      xml.skip();
    }
    lists.put(id, levels);
  }

  private static WordNumbering.Level level(Xml xml, int level) {
    String example = xml.attribute("num-format").orElse("");
    boolean isBullet = !xml.name().contains("number") && !xml.name().contains("outline");
    String format = isBullet ? "bullet" : FORMATS.getOrDefault(example, "decimal");
    String text =
        xml.attribute("num-list-format")
            .map(template -> template.replaceAll("%(\\d)%", "%$1"))
            .orElseGet(() -> template(xml, level));
    return new WordNumbering.Level(
        format,
        format.equals("none") ? "" : WordNumbering.bounded(text),
        xml.number("start-value", 1));
  }

  private static String template(Xml xml, int level) {
    StringBuilder text = new StringBuilder(xml.attribute("num-prefix").orElse(""));
    int shown = Math.clamp(xml.number("display-levels", 1), 1, level);
    for (int i = level - shown + 1; i <= level; i++) {
      text.append('%').append(i).append(i < level ? "." : "");
    }
    return text.append(xml.attribute("num-suffix").orElse("")).toString();
  }

  /** The name of the nearest style that somebody has named. */
  String nameOf(String id) {
    Style style = styles.get(id);
    if (style != null && style.basedOn() != null && style.name().matches("P\\d+")) {
      style = styles.get(style.basedOn());
    }
    return style == null ? id.replace("_20_", " ") : style.name();
  }

  Optional<String> listOf(String id) {
    return DerivedStyle.inherited(styles, id, style -> Optional.ofNullable(style.list()));
  }

  WordParagraph.Alignment alignmentOf(String id) {
    return DerivedStyle.inherited(styles, id, style -> Optional.ofNullable(style.alignment()))
        .orElse(WordParagraph.Alignment.OTHER);
  }

  Map<Integer, WordNumbering.Level> levelsOf(String list) {
    return lists.getOrDefault(list, Map.of());
  }
}
