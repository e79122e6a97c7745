package org.guiku.ingestion.extract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A style that leaves what it does not say itself to the one that it is based on. */
interface DerivedStyle {

  /** Styles based on one another in a ring are followed no further than this. */
  int LONGEST_CHAIN = 12;

  /** The id of that one; null where it is based on none. */
  @Nullable String basedOn();

  /** What a style says, else the nearest of those that it is based on. */
  static <S extends DerivedStyle, T> Optional<T> inherited(
      Map<String, S> styles, String id, Function<S, Optional<T>> property) {
    S style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<T> own = property.apply(style);
      if (own.isPresent()) {
        return own;
      }
      String base = style.basedOn();
      style = base == null ? null : styles.get(base);
    }
    return Optional.empty();
  }
}
