package org.guiku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.guiku.search.query.Needle;
import org.guiku.search.query.Needle.Gram;
import org.guiku.search.query.QueryTree;

/** Words that stand near one another, as intervals of positions: one for each code point. */
final class Nearness {

  private Nearness() {}

  static Query of(String field, QueryTree.Near near) {
    IntervalsSource[] words =
        near.words().stream().map(Nearness::word).toArray(IntervalsSource[]::new);
    IntervalsSource together =
        words.length == 2
            ? Intervals.unorderedNoOverlaps(words[0], another(words[1]))
            : Intervals.unordered(words);
    return new IntervalQuery(field, Intervals.maxwidth(width(near), together));
  }

  /**
   * The same, but equal to no other: occurrences of a word that is repeated may overlap, those of
   * two words may not.
   */
  private static IntervalsSource another(IntervalsSource word) {
    return Intervals.extend(word, 0, 0);
  }

  /** Not by gaps, which are counted wrong between the occurrences of a word that is repeated. */
  private static int width(QueryTree.Near near) {
    int words = near.words().stream().mapToInt(word -> Needle.of(word).length()).sum();
    return words + near.between();
  }

  /** Covers all code points of the word. */
  private static IntervalsSource word(QueryTree.Word word) {
    Needle needle = Needle.of(word);
    NavigableMap<Integer, List<Gram>> places = new TreeMap<>();
    needle
        .grams()
        .forEach(
            gram -> places.computeIfAbsent(gram.position(), at -> new ArrayList<>()).add(gram));
    IntervalsSource[] parts =
        places.entrySet().stream()
            .map(place -> part(place.getValue(), end(place.getKey(), places, needle)))
            .toArray(IntervalsSource[]::new);
    return parts.length == 1 ? parts[0] : Intervals.phrase(parts);
  }

  private static int end(int position, NavigableMap<Integer, ?> places, Needle needle) {
    Integer next = places.higherKey(position);
    return next == null ? needle.length() : next;
  }

  /** All that must stand at one place, as wide as to the next. */
  private static IntervalsSource part(List<Gram> grams, int end) {
    return grams.stream()
        .map(gram -> wide(any(gram), end - gram.position()))
        .reduce(Intervals::containedBy)
        .orElseThrow();
  }

  private static IntervalsSource wide(IntervalsSource source, int width) {
    return width == 1 ? source : Intervals.extend(source, 0, width - 1);
  }

  private static IntervalsSource any(Gram gram) {
    Function<String, IntervalsSource> reading =
        gram.isBeginning() ? BegunTerms::new : Intervals::term;
    return Intervals.or(gram.readings().stream().map(reading).toArray(IntervalsSource[]::new));
  }
}
