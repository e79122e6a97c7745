package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Passage;

/**
 * Pages for tests, set in type of 10 points as plans are: margins at 100 and 400, 30 characters a
 * line, paragraphs set in by two.
 */
final class Sheets {

  static final float LEFT = 100;
  static final float RIGHT = 400;
  static final float SIZE = 10;
  private static final float WIDTH = 500;
  private static final float HEIGHT = 800;
  private static final float PITCH = 16;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private final List<List<Rule>> rules = new ArrayList<>();
  private final List<Float> widths = new ArrayList<>();
  private float y;

  Sheets page() {
    return page(WIDTH);
  }

  Sheets page(float width) {
    widths.add(width);
    pages.add(new ArrayList<>());
    rules.add(new ArrayList<>());
    y = 130;
    return this;
  }

  /** Lines one below the other; full-width spaces set in. */
  Sheets lines(String... lines) {
    for (String line : lines) {
      at(LEFT, y, SIZE, line);
      y += PITCH;
    }
    return this;
  }

  Sheets centred(float size, String text) {
    at((LEFT + RIGHT - width(text, size)) / 2, y, size, text);
    y += Math.max(PITCH, 1.6f * size);
    return this;
  }

  Sheets right(String text) {
    at(RIGHT - width(text, SIZE), y, SIZE, text);
    y += PITCH;
    return this;
  }

  Sheets skip(float points) {
    y += points;
    return this;
  }

  Sheets at(float x, float baseline, float size, String text) {
    float left = x;
    for (String character : text.split("")) {
      float right = left + width(character, size);
      if (!character.isBlank()) {
        pages.getLast().add(new Glyph(character, left, right, baseline, size));
      }
      left = right;
    }
    return this;
  }

  Sheets rule(float left, float top, float right, float bottom) {
    rules.getLast().add(new Rule(left, top, right, bottom));
    return this;
  }

  Sheets frame(float left, float top, float right, float bottom) {
    return rule(left, top, right, top)
        .rule(left, bottom, right, bottom)
        .rule(left, top, left, bottom)
        .rule(right, top, right, bottom);
  }

  /**
   * A ruled table with columns between these places, in rows of 40 points: {@code ^} goes on with
   * the cell above, {@code <} with the one to the left; a stroke breaks a cell's lines.
   */
  Sheets table(float top, List<Float> xs, List<List<String>> rows) {
    for (int row = 0; row <= rows.size(); row++) {
      for (int column = 0; column + 1 < xs.size(); column++) {
        rulesOf(top + 40 * row, xs, rows, row, column);
      }
    }
    return rule(xs.getLast(), top, xs.getLast(), top + 40 * rows.size());
  }

  private void rulesOf(float y, List<Float> xs, List<List<String>> rows, int row, int column) {
    String cell = row < rows.size() ? rows.get(row).get(column) : "";
    if (!cell.equals("^")) {
      rule(xs.get(column), y, xs.get(column + 1), y);
    }
    if (row < rows.size() && !cell.equals("<")) {
      rule(xs.get(column), y, xs.get(column), y + 40);
    }
    String[] lines = cell.matches("[\\^<]?") ? new String[0] : cell.split("/");
    for (int line = 0; line < lines.length; line++) {
      at(xs.get(column) + 3, y + 12 + 11 * line, 9, lines[line]);
    }
  }

  float y() {
    return y;
  }

  PagedText read() {
    List<PageLayout> layouts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      layouts.add(
          PageLayout.of(
              new PageContent(
                  i + 1, widths.get(i), HEIGHT, pages.get(i), List.of(), rules.get(i))));
    }
    return PagedText.of(layouts);
  }

  List<String> texts() {
    return read().passages().stream().map(Passage::text).toList();
  }

  List<String> texts(Passage.Kind kind) {
    return read().passages().stream().filter(p -> p.kind() == kind).map(Passage::text).toList();
  }

  static float width(String text, float size) {
    float width = 0;
    for (char c : text.toCharArray()) {
      width += c < 0x0250 ? size / 2 : size;
    }
    return width;
  }
}
