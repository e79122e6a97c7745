package org.guiku.comparison.outline;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Points that were given other words and kept their place: between the chapters that the points
 * beside them became stands one with some of their words, or with a text that covers them.
 */
final class InPlace {

  private static final double SOME = 0.12;
  private static final double COVERED = 0.6;

  private final Sides sides;
  private final Bodies bodies;
  private final Pairing pairing;

  /** The headings among which a point is looked for: those under one, between two places. */
  private record Gap(int parent, int after, int before) {

    boolean holds(Entry heading) {
      return heading.parent() == parent && heading.place() > after && heading.place() < before;
    }
  }

  InPlace(Sides sides, Bodies bodies, Pairing pairing) {
    this.sides = sides;
    this.bodies = bodies;
    this.pairing = pairing;
  }

  /** The heading of each point, those that were known included. */
  int[] headings() {
    int points = sides.points().size();
    int headings = sides.headings().size();
    double[][] gains = new double[points][headings];
    IntStream.range(0, points).forEach(point -> fill(point, gains[point]));
    int[] found = Assignment.best(gains, headings);
    for (int point = 0; point < points; point++) {
      int known = pairing.headingOf(point);
      found[point] = known == Pairing.NONE ? found[point] : known;
    }
    return found;
  }

  private void fill(int point, double[] gains) {
    if (pairing.headingOf(point) != Pairing.NONE) {
      return;
    }
    Gap gap = gap(point);
    for (Entry heading : sides.headings()) {
      if (pairing.pointOf(heading.place()) == Pairing.NONE && gap.holds(heading)) {
        gains[heading.place()] = gain(point, heading.place());
      }
    }
  }

  private double gain(int point, int heading) {
    double like = sides.like(point, heading);
    double cover = bodies.cover(heading, sides.pointPhrases().get(point));
    return like >= SOME || cover >= COVERED ? like + cover / 2 : 0;
  }

  private Gap gap(int point) {
    OptionalInt before = sibling(point, -1);
    OptionalInt after = sibling(point, 1);
    int parent =
        before.isPresent()
            ? parentOf(before.getAsInt())
            : after.isPresent() ? parentOf(after.getAsInt()) : above(point);
    boolean apart = after.isPresent() && parentOf(after.getAsInt()) != parent;
    return new Gap(
        parent,
        before.orElse(parent),
        apart ? sides.headings().size() : after.orElse(sides.headings().size()));
  }

  private int parentOf(int heading) {
    return sides.headings().get(heading).parent();
  }

  private int above(int point) {
    int parent = sides.points().get(point).parent();
    return parent == Entry.NONE ? Entry.NONE : pairing.headingOf(parent);
  }

  /** The heading of the nearest point beside it that has one. */
  private OptionalInt sibling(int point, int step) {
    int parent = sides.points().get(point).parent();
    return IntStream.iterate(point + step, i -> i >= 0 && i < sides.points().size(), i -> i + step)
        .filter(i -> sides.points().get(i).parent() == parent)
        .map(pairing::headingOf)
        .filter(heading -> heading != Pairing.NONE)
        .findFirst();
  }
}
