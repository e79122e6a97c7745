package org.guiku.comparison.outline;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Points that were given other words and kept their place: between the chapters that the points
 * beside them became stands one with some of their words, or one alone whose text covers them. A
 * chapter beside those, with more of their words, is one of them that changed its place, too.
 */
final class InPlace {

  private static final double SOME = 0.15;
  private static final double MORE = 0.25;
  private static final double COVERED = 0.6;

  private final Sides sides;
  private final Bodies bodies;
  private final Pairing pairing;
  private final IntPredicate free;

  /** The headings among which a point is looked for: those under one, between two places. */
  private record Gap(int parent, int after, int before) {

    boolean holds(int heading) {
      return heading > after && heading < before;
    }
  }

  /**
   * @param free whether no point became a heading yet
   */
  InPlace(Sides sides, Pairing pairing, IntPredicate free) {
    this.sides = sides;
    this.bodies = new Bodies(sides.headings());
    this.pairing = pairing;
    this.free = free;
  }

  /** The heading of each point that is asked for, or {@link Pairing#NONE}. */
  int[] headings(IntPredicate asked) {
    int points = sides.points().size();
    int headings = sides.headings().size();
    double[][] gains = new double[points][headings];
    IntStream.range(0, points).filter(asked).forEach(point -> fill(point, gains[point]));
    return Assignment.best(gains, headings);
  }

  private void fill(int point, double[] gains) {
    Gap gap = gap(point);
    int[] beside =
        sides.headings().stream()
            .filter(heading -> heading.parent() == gap.parent && !heading.isBox())
            .mapToInt(Entry::place)
            .filter(free)
            .toArray();
    boolean alone = IntStream.of(beside).filter(gap::holds).count() == 1;
    for (int heading : beside) {
      gains[heading] = gain(point, heading, gap.holds(heading), alone);
    }
  }

  private double gain(int point, int heading, boolean inPlace, boolean alone) {
    double like = sides.like(point, heading);
    double cover = bodies.cover(heading, sides.pointPhrases().get(point));
    boolean covered = inPlace && alone && cover >= COVERED;
    return like >= (inPlace ? SOME : MORE) || covered ? like + cover / 2 : 0;
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
