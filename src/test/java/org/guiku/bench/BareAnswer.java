package org.guiku.bench;

import java.util.List;
import java.util.Map;

/** What the bare program answers to a search, in the form of the outer contract. */
record BareAnswer(String query, long total, List<Hit> hits, Map<String, List<Count>> facets) {

  record Hit(
      Map<String, List<String>> facts, double score, List<Passage> passages, long morePassages) {}

  record Passage(Map<String, List<String>> facts, String snippet) {}

  record Count(String value, long count) {}
}
