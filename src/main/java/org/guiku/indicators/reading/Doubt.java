package org.guiku.indicators.reading;

/**
 * What a person should look at in an indicator.
 *
 * @param about the words of the table that it is about; may be empty
 */
public record Doubt(Kind kind, String about) {

  /** Stable words; pages say them in the reader's language. */
  public enum Kind {
    /** The category stands where a merged cell was lost. */
    CATEGORY,
    /** The name was taken from the row above. */
    NAME,
    /** Bare numbers, and no unit anywhere. */
    UNIT_MISSING,
    /** The unit of a value is not the unit of its row. */
    UNIT_DIFFERS,
    /** The row names no target. */
    NO_TARGET,
    /** Several columns could be the target. */
    TARGET_COLUMN,
    /** The year was taken from the plan's period. */
    YEAR,
    /** A value with figures that could not be read as a number. */
    VALUE,
    /** The number is a change, not a state. */
    CHANGE,
    /** Brackets whose meaning no note tells, or tells otherwise. */
    BRACKETS,
    /** Neither binding nor anticipatory can be told. */
    NATURE,
    /** A further value, which base and target leave no room for. */
    OTHER_VALUE,
    /** The row has other cells than its head. */
    CELLS
  }

  static Doubt of(Kind kind) {
    return new Doubt(kind, "");
  }

  /** As in {@code OTHER_VALUE: 2035年 ≥90}. */
  @Override
  public String toString() {
    return about.isEmpty() ? kind.name() : kind + ": " + about;
  }
}
