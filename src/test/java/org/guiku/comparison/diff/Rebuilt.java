package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** Whether a difference gives back both of its sides to the letter. */
final class Rebuilt {

  private Rebuilt() {}

  static void check(Difference difference) {
    wording(difference)
        .ifPresent(
            it -> {
              assertThat(Edits.left(it.edits()))
                  .isEqualTo(difference.before().orElseThrow().text());
              assertThat(Edits.right(it.edits()))
                  .isEqualTo(difference.after().orElseThrow().text());
            });
    if (difference instanceof Difference.Unchanged it) {
      assertThat(it.left().text()).isEqualTo(it.right().text());
    }
  }

  static Optional<Difference.Wording> wording(Difference difference) {
    return switch (difference) {
      case Difference.Changed it -> Optional.of(it.wording());
      case Difference.Moved it -> Optional.of(it.wording());
      default -> Optional.empty();
    };
  }
}
