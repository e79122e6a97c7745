package org.guiku.documents.web;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Damage;
import org.guiku.documents.Document;
import org.guiku.documents.Reading;

/**
 * What is broken in a document's text, as its page shows it.
 *
 * @param count of all places
 * @param first of them
 */
record ShownDamage(int count, List<Place> first) {

  private static final int SHOWN = 20;
  private static final int LONGEST = 40;

  /**
   * @param text the broken words, or the beginning of them
   * @param link to the passage
   */
  record Place(Damage.Kind kind, String text, String link) {}

  static ShownDamage of(Document document, Optional<Reading> reading) {
    List<Place> first =
        document.damage().stream()
            .limit(SHOWN)
            .map(
                damage ->
                    new Place(
                        damage.kind(), shortened(damage.text()), link(damage, document, reading)))
            .toList();
    return new ShownDamage(document.damage().size(), first);
  }

  private static String link(Damage damage, Document document, Optional<Reading> reading) {
    return reading
        .map(Reading::passages)
        .filter(passages -> damage.ordinal() >= 1 && damage.ordinal() <= passages.size())
        .map(passages -> Places.of(document.id(), passages.get(damage.ordinal() - 1)))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
