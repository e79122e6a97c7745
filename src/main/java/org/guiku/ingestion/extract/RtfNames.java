package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles and the authors that an RTF file names at its beginning. */
final class RtfNames {

  private static final int MOST = 10_000;

  private record Style(String name, int outlineLevel) {}

  private final Map<Integer, Style> styles = new HashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();

  /** Takes a piece of a name; a semicolon ends it. */
  void append(String piece, RtfGroup group) {
    for (int i = 0; i < piece.length(); i++) {
      if (piece.charAt(i) == ';') {
        end(group);
      } else if (name.length() < MOST) {
        name.append(piece.charAt(i));
      }
    }
  }

  private void end(RtfGroup group) {
    String whole = name.toString().strip();
    name.setLength(0);
    if (group.destination == RtfGroup.Destination.AUTHORS && authors.size() < MOST) {
      authors.add(whole);
    } else if (group.destination == RtfGroup.Destination.STYLES && styles.size() < MOST) {
      styles.putIfAbsent(group.style, new Style(whole, group.outlineLevel));
    }
  }

  String styleOf(RtfGroup group) {
    Style style = styles.get(group.style);
    return style == null ? "" : style.name();
  }

  /** From 0. */
  int outlineLevelOf(RtfGroup group) {
    Style style = styles.get(group.style);
    return group.outlineLevel < WordParagraph.DEEPEST || style == null
        ? group.outlineLevel
        : style.outlineLevel();
  }

  Optional<String> author(int index) {
    return index >= 0 && index < authors.size()
        ? Optional.of(authors.get(index)).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
