package org.guiku.search.web;

import java.util.Locale;
import org.guiku.search.Facet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the values of a facet. */
@Component
class FacetLabels {

  private static final String NUMERALS = "零一二三四五六七八九";

  private final MessageSource messages;

  FacetLabels(MessageSource messages) {
    this.messages = messages;
  }

  String of(Facet facet, String value, Locale locale) {
    return switch (facet) {
      case KIND -> messages.getMessage("search.kind." + value, new Object[0], locale);
      case PERIOD -> period(Integer.parseInt(value), locale);
    };
  }

  private String period(int number, Locale locale) {
    Object[] spoken = {number, chinese(number)};
    return messages.getMessage("search.period", spoken, locale);
  }

  /** 十四 for 14, up to 99. */
  private static String chinese(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    String tens = number < 20 ? "" : NUMERALS.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10, number % 10 + 1);
    return tens + (number < 10 ? "" : "十") + ones;
  }
}
