package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opinion that puts its clause before a colon: 第六章第一节：建议……
 *
 * @param place as written
 * @param rest what is said of it
 */
record Label(String place, String rest) {

  private static final Pattern COLON =
      Pattern.compile("([\\s的中里]*(?:“[^“”]*”)?(?:部分|一[节段句章]|处|的?表述)?)\\s*[：:]\\s*");

  static Optional<Label> of(String text) {
    String place = Clause.firstIn(text);
    Matcher colon = COLON.matcher(text).region(place.length(), text.length());
    return !place.isEmpty() && text.startsWith(place) && colon.lookingAt()
        ? Optional.of(new Label(place + colon.group(1).strip(), text.substring(colon.end())))
        : Optional.empty();
  }

  /** Reads a paragraph, or several, under a heading that may name a place; empty where none. */
  static Opinion opinion(String text, String heading, List<Integer> ordinals) {
    Optional<Label> label = of(text).filter(each -> !each.rest().isBlank());
    Wording wording = Wording.of(label.map(Label::rest).orElse(text));
    String place = label.map(Label::place).orElseGet(() -> Clause.placeIn(wording.text()));
    return Opinion.of(Clause.under(heading, place), wording.quoting(place), ordinals);
  }
}
