package org.guiku.indicators.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One row of a target table.
 *
 * @param category the headings above it within its table, outermost first, joined by " / "
 * @param name without its number, its unit in brackets and its footnote marks
 * @param unit as the table states it, for base and target
 * @param base where the plan starts from
 * @param target what it aims at; words where the table names no number
 * @param growth a year, or over the whole period, as its column says
 * @param page on which the row begins, where the format has pages
 * @param ordinal of the passage that is the row
 * @param doubts what a person should look at; empty where nothing was guessed
 */
public record Indicator(
    Optional<String> category,
    String name,
    Optional<String> unit,
    Optional<IndicatorValue> base,
    IndicatorValue target,
    Optional<IndicatorValue> growth,
    Optional<Nature> nature,
    OptionalInt page,
    int ordinal,
    List<Doubt> doubts) {

  /** How far a target obliges. */
  public enum Nature {
    /** 约束性. */
    BINDING,
    /** 预期性. */
    ANTICIPATORY
  }

  public Indicator {
    doubts = List.copyOf(doubts);
  }

  /** The same with further doubts. */
  Indicator doubted(Collection<Doubt> further) {
    return new Indicator(
        category,
        name,
        unit,
        base,
        target,
        growth,
        nature,
        page,
        ordinal,
        Stream.concat(doubts.stream(), further.stream()).toList());
  }
}
