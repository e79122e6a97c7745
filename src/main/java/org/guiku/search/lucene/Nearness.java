package org.guiku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
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
            ? Intervals.unorderedNoOverlaps(words[0], words[1])
            : Intervals.unordered(words);
    return new IntervalQuery(field, Intervals.maxgaps(near.between(), together));
  }

  /** Covers all code points of the word. */
  private static IntervalsSource word(QueryTree.Word word) {
    Needle needle = Needle.of(word);
    List<Gram> grams = needle.grams();
    List<IntervalsSource> parts = new ArrayList<>();
    for (int i = 0; i < grams.size(); i++) {
      int end = i + 1 < grams.size() ? grams.get(i + 1).position() : needle.length();
      parts.add(wide(any(grams.get(i)), end - grams.get(i).position()));
    }
    return parts.size() == 1
        ? parts.getFirst()
        : Intervals.phrase(parts.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource wide(IntervalsSource source, int width) {
    return width == 1 ? source : Intervals.extend(source, 0, width - 1);
  }

  private static IntervalsSource any(Gram gram) {
    return gram.isBeginning()
        ? Intervals.prefix(new BytesRef(gram.canonical()))
        : Intervals.or(
            gram.readings().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
