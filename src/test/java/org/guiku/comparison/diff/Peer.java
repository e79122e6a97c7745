package org.guiku.comparison.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * What java-diff-utils finds: by paragraph, then by character within paragraphs that stand in one
 * place.
 */
final class Peer {

  private Peer() {}

  /** How many characters it deletes and inserts. */
  static long edited(List<String> left, List<String> right) {
    long edited = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      edited += within(delta.getSource().getLines(), delta.getTarget().getLines());
    }
    return edited;
  }

  private static long within(List<String> left, List<String> right) {
    int pairs = Math.min(left.size(), right.size());
    long edited = 0;
    for (int i = 0; i < pairs; i++) {
      edited += characters(left.get(i), right.get(i));
    }
    return edited
        + left.stream().skip(pairs).mapToLong(String::length).sum()
        + right.stream().skip(pairs).mapToLong(String::length).sum();
  }

  private static long characters(String left, String right) {
    return DiffUtils.diff(left.chars().boxed().toList(), right.chars().boxed().toList())
        .getDeltas()
        .stream()
        .mapToLong(delta -> delta.getSource().size() + (long) delta.getTarget().size())
        .sum();
  }
}
