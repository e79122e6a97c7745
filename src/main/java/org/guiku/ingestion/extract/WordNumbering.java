package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Counts the automatic numbers of a word processor's document as its paragraphs go by. */
final class WordNumbering {

  /**
   * Where a paragraph stands in the lists.
   *
   * @param level from 0
   */
  record Place(String list, int level) {}

  /**
   * How a level of a list is numbered; {@code %1} in its text stands for the first level's number.
   */
  record Level(String format, String text, int start) {}

  private record Definition(Map<Integer, Level> levels, Map<Integer, Integer> counts) {}

  private static final int LEVELS = 9;

  /** What stands around a number is printed before each paragraph. */
  private static final int LONGEST = 60;

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> definitionByList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

  WordNumbering() {}

  /**
   * Makes a list known, unless it is.
   *
   * @param definition shared by lists that count on where another one of them stopped
   * @param starts numbers with which the list begins levels anew
   */
  void define(
      String list, String definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {
    if (definitionByList.putIfAbsent(list, definition) == null) {
      definitions.putIfAbsent(definition, new Definition(levels, new TreeMap<>()));
      restarts.put(list, new HashMap<>(starts));
    }
  }

  static WordNumbering read(Xml xml) throws XMLStreamException {
    WordNumbering numbering = new WordNumbering();
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "abstractNum" -> numbering.readDefinition(xml);
          case "num" -> numbering.readList(xml);
          default -> xml.skip();
        }
      }
    }
    return numbering;
  }

  boolean knows(String list) {
    return definitionByList.containsKey(list);
  }

  private void readDefinition(Xml xml) throws XMLStreamException {
    String id = xml.attribute("abstractNumId").orElse("");
    Map<Integer, Level> levels = new HashMap<>();
    while (xml.nextChild()) {
      if (xml.name().equals("lvl")) {
        int number = xml.number("ilvl", 0);
        levels.put(number, level(xml));
      } else {
        xml.skip();
      }
    }
    definitions.put(id, new Definition(levels, new TreeMap<>()));
  }

  private static Level level(Xml xml) throws XMLStreamException {
    String format = "decimal";
    String text = "";
    int start = 1;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmt" -> format = xml.value();
        case "lvlText" -> text = bounded(xml.value());
        case "start" -> start = xml.number("val", 1);
        default -> {}
      }
      xml.skip();
    }
    return new Level(format, text, start);
  }

  static String bounded(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private void readList(Xml xml) throws XMLStreamException {
    String id = xml.attribute("numId").orElse("");
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNumId" -> {
          definitionByList.put(id, xml.value());
          xml.skip();
        }
        case "lvlOverride" -> readOverride(xml, id);
        default -> xml.skip();
      }
    }
  }

  private void readOverride(Xml xml, String list) throws XMLStreamException {
    int level = xml.number("ilvl", 0);
    while (xml.nextChild()) {
      if (xml.name().equals("startOverride")) {
        restarts.computeIfAbsent(list, id -> new HashMap<>()).put(level, xml.number("val", 1));
      }
      xml.skip();
    }
  }

  /** The number of the next paragraph at a place, as Word prints it; empty for bullets. */
  String next(Place place) {
    Definition definition = definitions.get(definitionByList.getOrDefault(place.list(), ""));
    Level level = definition == null ? null : definition.levels().get(place.level());
    if (definition == null || level == null) {
      return "";
    }
    count(definition, place, level);
    return level.format().equals("bullet") ? "" : rendered(definition, level);
  }

  private void count(Definition definition, Place place, Level level) {
    Map<Integer, Integer> counts = definition.counts();
    Integer restart = restarts.getOrDefault(place.list(), new HashMap<>()).remove(place.level());
    if (restart == null) {
      counts.merge(place.level(), level.start(), (count, start) -> count + 1);
    } else {
      counts.put(place.level(), restart);
    }
    counts.keySet().removeIf(deeper -> deeper > place.level());
  }

  private static String rendered(Definition definition, Level level) {
    String text = level.text();
    for (int i = 0; i < LEVELS && text.indexOf('%') >= 0; i++) {
      Level outer = definition.levels().get(i);
      if (outer != null) {
        int count = definition.counts().getOrDefault(i, outer.start());
        text = text.replace("%" + (i + 1), WordNumbers.render(count, outer.format()));
      }
    }
    return text;
  }
}
