package org.guiku.search.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guiku.search.Facet;
import org.springframework.web.util.UriUtils;

/**
 * A value of a facet as a box to tick.
 *
 * @param count of documents in the result that have it
 * @param below values of which this one is made up
 * @param years of issue into which it can be narrowed
 * @param open whether what is below it is in sight
 */
record Choice(
    Facet facet,
    String value,
    String label,
    long count,
    boolean chosen,
    List<Choice> below,
    List<Way> years,
    boolean open) {

  static Choice of(Facet facet, String value, String label, long count, boolean chosen) {
    return new Choice(facet, value, label, count, chosen, List.of(), List.of(), false);
  }

  /** The same in every result, by which a page that is exchanged keeps its place. */
  public String id() {
    return facet.wording() + "-" + UriUtils.encode(value, StandardCharsets.UTF_8);
  }

  public String name() {
    return facet.wording();
  }

  public Optional<String> language() {
    return Written.language(label);
  }

  /** Whether it or something below it is chosen. */
  boolean holdsChosen() {
    return chosen || below.stream().anyMatch(Choice::holdsChosen);
  }
}
