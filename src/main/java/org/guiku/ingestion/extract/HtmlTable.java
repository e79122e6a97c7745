package org.guiku.ingestion.extract;

import java.util.List;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.MarkedText;
import org.jsoup.nodes.Element;

/** A table of a web page, merged cells spread over the places they cover. */
final class HtmlTable {

  private HtmlTable() {}

  /** Whether a table holds data; others only put things beside one another. */
  static boolean isData(Element element) {
    if (!element.normalName().equals("table") || element.select("table").size() > 1) {
      return false;
    }
    List<Element> rows = rowElements(element);
    return rows.size() > 1 && rows.stream().filter(row -> cellElements(row).size() > 1).count() > 1;
  }

  static Block.Grid of(Element element, Repeats repeats) {
    SpreadTable table = new SpreadTable(repeats);
    for (Element row : rowElements(element)) {
      for (Element cell : cellElements(row)) {
        table.cell(MarkedText.of(cell.text()), span(cell, "colspan"), span(cell, "rowspan"));
      }
      table.endRow();
    }
    return table.grid();
  }

  private static List<Element> rowElements(Element table) {
    return table.select("tr");
  }

  private static List<Element> cellElements(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : 1;
  }
}
