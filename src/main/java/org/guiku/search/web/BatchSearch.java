package org.guiku.search.web;

import java.util.Locale;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.Search;
import org.guiku.search.SearchRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks one query of a list; a bad one is answered by what is wrong with it. */
@Component
class BatchSearch {

  /** How all queries of a list are asked. */
  record Asking(Filters filters, Mode mode, int hits, Viewer viewer, Locale locale) {}

  private final Search search;
  private final MessageSource messages;

  BatchSearch(Search search, MessageSource messages) {
    this.search = search;
    this.messages = messages;
  }

  /**
   * @throws Refused with a status of 500 and above, where no query could be answered
   */
  BatchAnswer answer(String query, Asking asking) {
    PageRequest page = new PageRequest(0, Math.max(1, asking.hits()));
    var request = new SearchRequest(query, asking.filters(), asking.mode(), Order.RELEVANCE, page);
    try {
      return BatchAnswer.of(query, search.search(request, asking.viewer()), asking.hits());
    } catch (Refused refused) {
      if (refused.status() >= 500) {
        throw refused;
      }
      return BatchAnswer.of(query, refused, sentence(refused, asking.locale()));
    }
  }

  private String sentence(Refused refused, Locale locale) {
    return messages.getMessage("problem." + refused.code(), refused.arguments().toArray(), locale);
  }
}
