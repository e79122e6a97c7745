package org.guiku.documents.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Finds the passage that holds the words a value was read from. */
final class EvidencePlace {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EvidencePlace() {}

  /** On the page that the evidence names, else wherever the words stand first. */
  static Optional<Passage> of(CodedValue.Evidence evidence, Reading reading) {
    String words = packed(evidence.text());
    return words.isEmpty()
        ? Optional.empty()
        : reading.passages().stream()
            .filter(passage -> packed(passage.text()).contains(words))
            .min(Comparator.comparing(passage -> isElsewhere(passage, evidence)));
  }

  private static boolean isElsewhere(Passage passage, CodedValue.Evidence evidence) {
    return evidence.page().isPresent() && !passage.page().equals(evidence.page());
  }

  private static String packed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
