package org.guiku.documents;

import java.util.List;
import java.util.Optional;

/**
 * What a person said of one fact of a document.
 *
 * @param values one, or several subjects; none unless it is {@link Says#VALUE}
 */
public record Said(Says says, List<String> values) {

  /** How a person decided. */
  public enum Says {
    /** The document has this value. */
    VALUE,
    /** It has none, whatever its text seems to say. */
    NONE,
    /** What the text says holds again. */
    TEXT
  }

  public static final Said NONE = new Said(Says.NONE, List.of());
  public static final Said AS_THE_TEXT = new Said(Says.TEXT, List.of());

  public Said {
    values = List.copyOf(values);
  }

  Optional<String> first() {
    return values.stream().findFirst();
  }

  public static Said value(String... values) {
    return new Said(Says.VALUE, List.of(values));
  }
}
