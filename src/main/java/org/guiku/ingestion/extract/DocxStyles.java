package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a Word document say about structure. */
final class DocxStyles {

  /** A style, with what it leaves to the style it is based on as null. */
  private record Style(
      String name,
      @Nullable String basedOn,
      @Nullable Integer outlineLevel,
      WordNumbering.@Nullable Place place,
      WordParagraph.@Nullable Alignment alignment)
      implements DerivedStyle {}

  private final Map<String, Style> styles;

  private DocxStyles(Map<String, Style> styles) {
    this.styles = styles;
  }

  static DocxStyles read(Xml xml) throws XMLStreamException {
    Map<String, Style> styles = new HashMap<>();
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        if (xml.name().equals("style")) {
          String id = xml.attribute("styleId").orElse("");
          styles.put(id, style(xml));
        } else {
          xml.skip();
        }
      }
    }
    return new DocxStyles(styles);
  }

  private static Style style(Xml xml) throws XMLStreamException {
    String name = "";
    String basedOn = null;
    DocxParagraph properties = new DocxParagraph();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name" -> {
          name = xml.value();
          xml.skip();
        }
        case "basedOn" -> {
          basedOn = xml.value();
          xml.skip();
        }
        case "pPr" -> properties.read(xml);
        default -> xml.skip();
      }
    }
    return new Style(
        name, basedOn, properties.outlineLevel(), properties.place(), properties.alignment());
  }

  boolean isTitle(String id) {
    Style style = styles.get(id);
    return style != null && WordStyleNames.isTitle(style.name());
  }

  /** The level of heading, from 1, by outline level or by the style's name. */
  OptionalInt levelOf(String id) {
    return DerivedStyle.inherited(styles, id, DocxStyles::levelOf)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  Optional<WordNumbering.Place> placeOf(String id) {
    return DerivedStyle.inherited(styles, id, style -> Optional.ofNullable(style.place()));
  }

  WordParagraph.Alignment alignmentOf(String id) {
    return DerivedStyle.inherited(styles, id, style -> Optional.ofNullable(style.alignment()))
        .orElse(WordParagraph.Alignment.OTHER);
  }

  private static Optional<Integer> levelOf(Style style) {
    OptionalInt named = WordStyleNames.levelOf(style.name());
    return named.isPresent()
        ? Optional.of(named.getAsInt())
        : Optional.ofNullable(style.outlineLevel()).map(level -> level + 1);
  }
}
