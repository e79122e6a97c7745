package org.guiku.search.web;

import java.util.List;
import org.guiku.search.Facet;

/**
 * The values of one facet, as a page offers them.
 *
 * @param unlisted how many values there are beyond those offered
 */
record Group(Facet facet, List<Choice> choices, long unlisted) {

  /** Values in sight from the start. */
  static final int FIRST = 8;

  public List<Choice> first() {
    return choices.stream().limit(FIRST).toList();
  }

  public List<Choice> more() {
    return choices.stream().skip(FIRST).toList();
  }

  /** Whether the others must be in sight too, as one of them is chosen. */
  public boolean open() {
    return more().stream().anyMatch(Choice::holdsChosen);
  }

  public boolean isTree() {
    return choices.stream()
        .anyMatch(choice -> !choice.below().isEmpty() || !choice.years().isEmpty());
  }
}
