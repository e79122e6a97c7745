package org.guiku.comparison.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the chapters of a draft say, by pairs of letters; boxes and tables are not counted. */
final class Bodies {

  private final List<Entry> headings;
  private final Map<Integer, Set<Integer>> known = new HashMap<>();

  Bodies(List<Entry> headings) {
    this.headings = headings;
  }

  /** Which part of a wording is found in the text under a heading, from 0 to 1. */
  double cover(int heading, Phrase phrase) {
    Set<Integer> said = known.computeIfAbsent(heading, this::pairs);
    int[] pairs = Phrase.inner(phrase.letters());
    return pairs.length < 2
        ? 0
        : (double) IntStream.of(pairs).filter(said::contains).count() / pairs.length;
  }

  private Set<Integer> pairs(int heading) {
    int end = heading + 1;
    while (end < headings.size() && headings.get(end).level() > headings.get(heading).level()) {
      end++;
    }
    return headings.subList(heading, end).stream()
        .filter(entry -> !entry.isBox())
        .flatMapToInt(entry -> Phrase.lettersOf(entry.wording() + "\n" + entry.notes()).pairs())
        .boxed()
        .collect(Collectors.toSet());
  }
}
