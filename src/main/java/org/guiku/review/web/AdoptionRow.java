package org.guiku.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.documents.Passage;
import org.guiku.review.Answer;
import org.guiku.review.Outcome;
import org.guiku.review.PlacedOpinion;
import org.guiku.review.Spot;
import org.springframework.context.MessageSource;

/**
 * A row of the adoption table (意见采纳情况表), in words.
 *
 * @param number 序号, from 1
 */
record AdoptionRow(
    int number, String who, String clause, String text, String outcome, String why, String change) {

  /** The columns in their order, headed by the messages {@code adoption.column.<name>}. */
  enum Column {
    NUMBER,
    WHO,
    CLAUSE,
    TEXT,
    OUTCOME,
    WHY,
    CHANGE
  }

  private static final int MOST_QUOTED = 60;

  static AdoptionRow of(PlacedOpinion placed, MessageSource messages, Locale locale) {
    var said = placed.opinion().said();
    Outcome outcome = placed.opinion().outcome();
    Optional<Answer> answer = placed.opinion().answer().map(Answer.Given::answer);
    return new AdoptionRow(
        placed.number(),
        said.who().orElse(""),
        said.clause(),
        said.text(),
        messages.getMessage("opinion.outcome." + outcome, null, locale),
        answer.flatMap(Answer::reason).orElse(""),
        placed.change().map(AdoptionRow::words).orElse(""));
  }

  static List<String> head(MessageSource messages, Locale locale) {
    return Arrays.stream(Column.values())
        .map(column -> messages.getMessage("adoption.column." + column, null, locale))
        .toList();
  }

  List<String> cells() {
    return List.of(Integer.toString(number), who, clause, text, outcome, why, change);
  }

  /** The headings above a passage and its beginning, as one finds it in print. */
  private static String words(Spot spot) {
    Passage passage = spot.passage();
    String section = String.join(" ", passage.section());
    if (passage.kind() == Passage.Kind.HEADING) {
      return section;
    }
    String text = passage.text().replace('\t', ' ');
    int end =
        text.offsetByCodePoints(0, Math.min(MOST_QUOTED, text.codePointCount(0, text.length())));
    String quoted = end < text.length() ? text.substring(0, end) + "…" : text;
    return section.isEmpty() ? quoted : section + "：" + quoted;
  }
}
