package org.guiku.comparison.outline;

import java.util.List;
import java.util.stream.Stream;

/** The points of an outline and the headings of a draft, made ready to be compared. */
record Sides(
    List<Entry> points,
    List<Entry> headings,
    List<Phrase> pointPhrases,
    List<Phrase> headingPhrases,
    Weights weights) {

  static Sides of(List<Entry> points, List<Entry> headings) {
    List<Phrase> asked = phrases(points);
    List<Phrase> found = phrases(headings);
    return new Sides(
        points,
        headings,
        asked,
        found,
        new Weights(Stream.concat(asked.stream(), found.stream()).toList()));
  }

  private static List<Phrase> phrases(List<Entry> entries) {
    return entries.stream().map(entry -> Phrase.of(entry.wording())).toList();
  }

  double like(int point, int heading) {
    return weights.like(pointPhrases.get(point), headingPhrases.get(heading));
  }

  boolean isSame(int point, int heading) {
    return pointPhrases.get(point).isSame(headingPhrases.get(heading));
  }

  /** Where both stand in their texts, from 0 for places far apart to 1 for the same. */
  double nearness(int point, int heading) {
    double before = (point + 0.5) / points.size();
    double after = (heading + 0.5) / headings.size();
    return 1 - Math.abs(before - after);
  }
}
