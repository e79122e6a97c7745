package org.guiku.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.guiku.search.Facet;

/** A value of a facet, as it is counted: all facets of a document lie in one column. */
record FacetValue(Facet facet, String value) {

  static final String FIELD = "facets";

  private static final char SEPARATOR = '.';

  static FacetValue of(BytesRef encoded) {
    String text = encoded.utf8ToString();
    int end = text.indexOf(SEPARATOR);
    return new FacetValue(Facet.valueOf(text.substring(0, end)), text.substring(end + 1));
  }

  BytesRef encoded() {
    return new BytesRef(facet.name() + SEPARATOR + value);
  }
}
