package org.guiku.comparison.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guiku.comparison.Compared;
import org.guiku.sheets.Rows;
import org.guiku.sheets.XlsxRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of changes as a workbook, in the reader's words. */
@Component
class ChangeSheet {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The columns, headed by the messages {@code comparison.sheet.<name>}. */
  private enum Column {
    NUMBER,
    SECTION,
    KIND,
    LEFT,
    RIGHT,
    FIGURES,
    LEFT_PAGE,
    RIGHT_PAGE
  }

  private final MessageSource messages;

  ChangeSheet(MessageSource messages) {
    this.messages = messages;
  }

  void answer(Compared compared, Locale locale, HttpServletResponse response) throws IOException {
    response.setContentType(WORKBOOK);
    Rows rows =
        new XlsxRows(
            response.getOutputStream(),
            Arrays.stream(Column.values())
                .map(column -> word("comparison.sheet." + column, locale))
                .toList());
    for (ShownChange change : ShownRedline.of(compared)) {
      rows.add(cells(change, locale));
    }
    rows.end();
  }

  private List<String> cells(ShownChange change, Locale locale) {
    return List.of(
        Integer.toString(change.number()),
        String.join(" / ", change.section()),
        word("comparison.kind." + change.kind(), locale),
        change.left().text(),
        change.right().text(),
        change.figures().stream()
            .map(figure -> figure.left() + " → " + figure.right())
            .collect(Collectors.joining("; ")),
        page(change.left()),
        page(change.right()));
  }

  private static String page(ShownSide side) {
    return side.page() > 0 ? Integer.toString(side.page()) : "";
  }

  private String word(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
