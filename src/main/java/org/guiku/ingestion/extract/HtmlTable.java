package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of a web page, merged cells spread over the places they cover. */
final class HtmlTable {

  private static final int MOST_COLUMNS = 100;

  /** A cell that reaches down into later rows. */
  private record Reaching(int rows, String text) {}

  private final List<List<String>> rows = new ArrayList<>();
  private Map<Integer, Reaching> reaching = new HashMap<>();

  private final Repeats repeats;

  private HtmlTable(Repeats repeats) {
    this.repeats = repeats;
  }

  /** Whether a table holds data; others only put things beside one another. */
  static boolean isData(Element element) {
    if (!element.normalName().equals("table") || element.select("table").size() > 1) {
      return false;
    }
    List<Element> rows = rowElements(element);
    return rows.size() > 1 && rows.stream().filter(row -> cellElements(row).size() > 1).count() > 1;
  }

  static List<List<String>> rowsOf(Element table, Repeats repeats) {
    HtmlTable grid = new HtmlTable(repeats);
    rowElements(table).forEach(grid::add);
    return grid.rows;
  }

  private static List<Element> rowElements(Element table) {
    return table.select("tr");
  }

  private static List<Element> cellElements(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private void add(Element tr) {
    List<String> row = new ArrayList<>();
    Map<Integer, Reaching> next = new HashMap<>();
    for (Element cell : cellElements(tr)) {
      fillFromAbove(row, next);
      put(cell, row, next);
    }
    fillFromAbove(row, next);
    reaching = next;
    rows.add(row);
  }

  private void fillFromAbove(List<String> row, Map<Integer, Reaching> next) {
    for (int i = row.size(); i < MOST_COLUMNS && reaching.containsKey(i); i++) {
      Reaching cell = reaching.get(i);
      reachDown(next, i, cell.rows() - 1, cell.text());
      repeats.addTo(row, cell.text());
    }
  }

  private void put(Element cell, List<String> row, Map<Integer, Reaching> next) {
    String text = cell.text();
    int first = row.size();
    int last = Math.min(MOST_COLUMNS, first + span(cell, "colspan"));
    for (int i = first; i < last; i++) {
      reachDown(next, i, span(cell, "rowspan") - 1, text);
      if (i == first) {
        row.add(text);
      } else {
        repeats.addTo(row, text);
      }
    }
  }

  private static void reachDown(Map<Integer, Reaching> next, int column, int rows, String text) {
    if (rows > 0) {
      next.put(column, new Reaching(rows, text));
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : 1;
  }
}
