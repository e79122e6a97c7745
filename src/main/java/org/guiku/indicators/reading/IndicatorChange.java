package org.guiku.indicators.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guiku.indicators.reading.Indicator.Nature;

/**
 * An indicator that is not what it was in an earlier draft.
 *
 * @param before empty where it is new
 * @param after empty where it is dropped
 * @param kinds all that changed, at least one
 */
public record IndicatorChange(
    Optional<Indicator> before, Optional<Indicator> after, Set<Kind> kinds) {

  /** What changed of an indicator. */
  public enum Kind {
    NEW,
    DROPPED,
    /** The target's number is greater, whether or not that asks for more. */
    RAISED,
    LOWERED,
    /**
     * The target is put otherwise: in words, as a range, with another bound or for another year.
     */
    REPHRASED,
    UNIT,
    BASE,
    /** Anticipatory before, binding now. */
    BINDING,
    /** Binding before, no longer now. */
    UNBINDING
  }

  public IndicatorChange {
    kinds = Set.copyOf(kinds);
  }

  static IndicatorChange added(Indicator after) {
    return new IndicatorChange(Optional.empty(), Optional.of(after), Set.of(Kind.NEW));
  }

  static IndicatorChange dropped(Indicator before) {
    return new IndicatorChange(Optional.of(before), Optional.empty(), Set.of(Kind.DROPPED));
  }

  /** Empty where nothing changed. */
  static Optional<IndicatorChange> between(Indicator before, Indicator after) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    target(before.target(), after.target()).ifPresent(kinds::add);
    if (!folded(before.unit()).equals(folded(after.unit()))) {
      kinds.add(Kind.UNIT);
    }
    if (!before.base().map(IndicatorChange::said).equals(after.base().map(IndicatorChange::said))) {
      kinds.add(Kind.BASE);
    }
    nature(before.nature(), after.nature()).ifPresent(kinds::add);
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorChange(Optional.of(before), Optional.of(after), kinds));
  }

  private static Optional<Kind> target(IndicatorValue before, IndicatorValue after) {
    if (before.number().isPresent() && after.number().isPresent()) {
      int order = before.number().get().compareTo(after.number().get());
      if (order != 0) {
        return Optional.of(order < 0 ? Kind.RAISED : Kind.LOWERED);
      }
    }
    return said(before).equals(said(after)) ? Optional.empty() : Optional.of(Kind.REPHRASED);
  }

  private static String said(IndicatorValue value) {
    return value.year().orElse(0) + " " + Wording.folded(value.text());
  }

  private static String folded(Optional<String> unit) {
    return Wording.folded(unit.orElse(""));
  }

  private static Optional<Kind> nature(Optional<Nature> before, Optional<Nature> after) {
    boolean was = before.filter(Nature.BINDING::equals).isPresent();
    boolean is = after.filter(Nature.BINDING::equals).isPresent();
    if (was == is) {
      return Optional.empty();
    }
    return Optional.of(is ? Kind.BINDING : Kind.UNBINDING);
  }
}
