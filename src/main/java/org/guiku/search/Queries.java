package org.guiku.search;

import org.guiku.access.Refused;
import org.guiku.search.query.QueryParser;
import org.guiku.search.query.QueryTree;
import org.springframework.stereotype.Component;

/** Reads what people ask, with every way of saying their words. */
@Component
class Queries {

  private final Synonyms synonyms;

  Queries(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /**
   * @throws Refused 400 QUERY_SYNTAX, with the offset of what cannot be read
   */
  QueryTree read(String query) {
    return synonyms.now().widen(QueryParser.parse(query));
  }
}
