package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what shares a wording that names several things: the points that were merged into one
 * chapter, or the chapters into which one point was split. Those that share stand side by side.
 */
final class Shares {

  private static final double LIKE = 0.5;

  /** So much of the shorter of two names is in the longer one where both name the same. */
  private static final double WITHIN = 0.6;

  private final List<Entry> parts;
  private final List<Phrase> phrases;
  private final Weights weights;
  private final IntPredicate free;

  /**
   * @param parts what may be a share
   * @param free whether one of them has no partner yet
   */
  Shares(List<Entry> parts, List<Phrase> phrases, Weights weights, IntPredicate free) {
    this.parts = parts;
    this.phrases = phrases;
    this.weights = weights;
    this.free = free;
  }

  /**
   * The places of all shares, in order; empty where there are not at least two.
   *
   * @param main the partner that the whole has already, or {@link Entry#NONE}
   */
  List<Integer> of(Phrase whole, int main) {
    List<Integer> shares = new ArrayList<>();
    if (main != Entry.NONE) {
      shares.add(main);
    }
    if (main == Entry.NONE || !whole.isSame(phrases.get(main))) {
      whole.segments().stream()
          .filter(segment -> main == Entry.NONE || !fits(segment, phrases.get(main)))
          .forEach(segment -> best(segment, shares).ifPresent(shares::add));
      joined(whole, main).filter(part -> shares.size() == 1).ifPresent(shares::add);
    }
    return shares.size() < 2 ? List.of() : shares.stream().sorted().toList();
  }

  private Optional<Integer> best(String segment, List<Integer> shares) {
    Phrase named = Phrase.of(segment);
    return parts.stream()
        .map(Entry::place)
        .filter(part -> free.test(part) && !shares.contains(part))
        .filter(part -> shares.isEmpty() || areSiblings(part, shares.getFirst()))
        .filter(part -> fits(segment, phrases.get(part)))
        .max(
            (one, other) ->
                Double.compare(
                    weights.like(named, phrases.get(one)),
                    weights.like(named, phrases.get(other))));
  }

  /** What the whole has beyond its partner, where it names both in one: 供水 and 排水 in 供排水. */
  private Optional<Integer> joined(Phrase whole, int main) {
    if (main == Entry.NONE) {
      return Optional.empty();
    }
    Phrase partner = phrases.get(main);
    var beyond = whole.letters().without(partner.letters());
    return parts.stream()
        .map(Entry::place)
        .filter(part -> free.test(part) && areSiblings(part, main))
        .filter(part -> weights.like(whole, phrases.get(part)) >= Pairing.ENOUGH)
        .filter(
            part -> phrases.get(part).letters().without(partner.letters()).within(beyond) >= LIKE)
        .findFirst();
  }

  private boolean fits(String segment, Phrase part) {
    Phrase named = Phrase.of(segment);
    return part.text().contains(segment)
        || segment.contains(part.text())
        || named.within(part) >= WITHIN
        || part.within(named) >= WITHIN
        || weights.like(named, part) >= LIKE;
  }

  private boolean areSiblings(int one, int other) {
    return parts.get(one).parent() == parts.get(other).parent();
  }
}
