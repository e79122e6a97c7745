package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guiku.comparison.diff.Piece;

/** Says of each point what it became, and of each chapter whether a point became it. */
final class Covering {

  private final Sides sides;
  private final Pairing pairing;
  private final Sentences sentences;
  private final List<Set<Integer>> headingsOf = new ArrayList<>();
  private final List<Set<Integer>> pointsOf = new ArrayList<>();

  Covering(List<Piece> outline, List<Piece> draft) {
    sides = Sides.of(Entries.ofOutline(outline), Entries.ofDraft(draft));
    pairing = Pairing.of(sides);
    sentences = new Sentences(draft);
    sides.points().forEach(_ -> headingsOf.add(new TreeSet<>()));
    sides.headings().forEach(_ -> pointsOf.add(new TreeSet<>()));
  }

  Coverage coverage() {
    sides.points().stream()
        .filter(point -> pairing.headingOf(point.place()) != Pairing.NONE)
        .forEach(point -> link(point.place(), pairing.headingOf(point.place())));
    merge();
    split();
    pairInPlace();
    splitByChildren();
    Moved moved = new Moved(sides, pairing);
    return new Coverage(
        sides.points().stream().map(point -> fate(point, moved.is(point.place()))).toList(),
        new Added(sides, pairing, headingsOf, place -> !pointsOf.get(place).isEmpty()).chapters());
  }

  private void link(int point, int heading) {
    headingsOf.get(point).add(heading);
    pointsOf.get(heading).add(point);
  }

  private void merge() {
    Shares points =
        new Shares(
            sides.points(),
            sides.pointPhrases(),
            sides.weights(),
            point -> headingsOf.get(point).isEmpty());
    for (Entry heading : sides.headings()) {
      int place = heading.place();
      points
          .of(sides.headingPhrases().get(place), pairing.pointOf(place))
          .forEach(point -> link(point, place));
    }
  }

  private void split() {
    Shares headings =
        new Shares(
            sides.headings(),
            sides.headingPhrases(),
            sides.weights(),
            heading -> pointsOf.get(heading).isEmpty());
    for (Entry point : sides.points()) {
      int place = point.place();
      if (headingsOf.get(place).size() == (pairing.headingOf(place) == Pairing.NONE ? 0 : 1)) {
        headings
            .of(sides.pointPhrases().get(place), pairing.headingOf(place))
            .forEach(heading -> link(place, heading));
      }
    }
  }

  private void pairInPlace() {
    int[] found =
        new InPlace(sides, pairing, heading -> pointsOf.get(heading).isEmpty())
            .headings(point -> headingsOf.get(point).isEmpty());
    for (int point = 0; point < found.length; point++) {
      if (found[point] != Pairing.NONE) {
        pairing.add(point, found[point]);
        link(point, found[point]);
      }
    }
  }

  /** What has no heading of its own while two points under it became those. */
  private void splitByChildren() {
    for (int place = sides.points().size() - 1; place >= 0; place--) {
      if (headingsOf.get(place).isEmpty()) {
        Set<Integer> below = below(place);
        if (below.size() > 1) {
          headingsOf.get(place).addAll(below);
        }
      }
    }
  }

  private Set<Integer> below(int place) {
    Set<Integer> below = new TreeSet<>();
    sides.points().stream()
        .filter(point -> point.parent() == place)
        .forEach(point -> below.addAll(headingsOf.get(point.place())));
    return below;
  }

  private Fate fate(Entry point, boolean moved) {
    List<Entry> chapters =
        headingsOf.get(point.place()).stream().map(sides.headings()::get).toList();
    Optional<Quote> quote =
        chapters.isEmpty()
            ? sentences.about(point, sides.pointPhrases().get(point.place()))
            : Optional.empty();
    return new Fate(point, state(point, quote), chapters, quote, moved);
  }

  private Fate.State state(Entry point, Optional<Quote> quote) {
    Set<Integer> headings = headingsOf.get(point.place());
    if (headings.isEmpty()) {
      return quote.isPresent() ? Fate.State.ONLY_TEXT : Fate.State.MISSING;
    }
    if (headings.size() > 1) {
      return Fate.State.SPLIT;
    }
    int heading = headings.iterator().next();
    if (pointsOf.get(heading).size() > 1) {
      return Fate.State.MERGED;
    }
    return sides.isSame(point.place(), heading) ? Fate.State.KEPT : Fate.State.RENAMED;
  }
}
