package org.guiku.comparison.outline;

import java.util.Arrays;

/**
 * The heading that each point became, and no other did: by wording, over all points at once; once
 * more, now that it is known which chapters belong together. More are added by what else is known.
 */
final class Pairing {

  static final int NONE = Assignment.NONE;

  /** From here on two wordings are taken for one that was changed. */
  static final double ENOUGH = 0.4;

  private static final double SAME_PARENT = 0.15;
  private static final double SAME_LEVEL = 0.03;
  private static final double NEAR = 0.05;

  private final Sides sides;
  private final int[] headingOf;
  private final int[] pointOf;

  private Pairing(Sides sides) {
    this.sides = sides;
    this.headingOf = new int[sides.points().size()];
    this.pointOf = new int[sides.headings().size()];
    Arrays.fill(headingOf, NONE);
    Arrays.fill(pointOf, NONE);
  }

  static Pairing of(Sides sides) {
    Pairing pairing = new Pairing(sides);
    pairing.take(pairing.byWording());
    pairing.take(pairing.byWording());
    return pairing;
  }

  int headingOf(int point) {
    return headingOf[point];
  }

  int pointOf(int heading) {
    return pointOf[heading];
  }

  void add(int point, int heading) {
    headingOf[point] = heading;
    pointOf[heading] = point;
  }

  private void take(int[] chosen) {
    Arrays.fill(pointOf, NONE);
    Arrays.fill(headingOf, NONE);
    for (int point = 0; point < chosen.length; point++) {
      if (chosen[point] != NONE) {
        add(point, chosen[point]);
      }
    }
  }

  private int[] byWording() {
    double[][] gains = new double[headingOf.length][pointOf.length];
    for (int point = 0; point < headingOf.length; point++) {
      for (int heading = 0; heading < pointOf.length; heading++) {
        gains[point][heading] = gain(point, heading);
      }
    }
    return Assignment.best(gains, pointOf.length);
  }

  /** A square, so that one point that kept its words weighs more than two that half did. */
  private double gain(int point, int heading) {
    double like = sides.like(point, heading);
    if (like < ENOUGH) {
      return 0;
    }
    boolean level = sides.points().get(point).level() == sides.headings().get(heading).level();
    return like * like
        + (isUnderSame(point, heading) ? SAME_PARENT : 0)
        + (level ? SAME_LEVEL : 0)
        + NEAR * sides.nearness(point, heading);
  }

  private boolean isUnderSame(int point, int heading) {
    int above = sides.points().get(point).parent();
    return above != Entry.NONE
        && headingOf[above] != NONE
        && headingOf[above] == sides.headings().get(heading).parent();
  }
}
