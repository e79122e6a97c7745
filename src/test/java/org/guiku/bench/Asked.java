package org.guiku.bench;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A search as it is sent.
 *
 * @param path with its parameters, from the root of the server
 */
record Asked(String path) {

  private static final String TEN_HITS = "/api/v1/search?mode=lexical&size=10&q=";

  static Asked of(String query) {
    return new Asked(TEN_HITS + encoded(query));
  }

  /** Narrowed to a value of a facet. */
  static Asked of(String query, Map.Entry<String, String> filter) {
    return new Asked(of(query).path() + "&" + filter.getKey() + "=" + encoded(filter.getValue()));
  }

  Asked byMeaningToo() {
    return new Asked(path.replace("mode=lexical", "mode=hybrid"));
  }

  /** As people write it. */
  String shown() {
    return URLDecoder.decode(path.substring(TEN_HITS.length()), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
