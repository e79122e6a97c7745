package org.guiku.review.web;

import java.time.Instant;
import java.util.Optional;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.PassageView;
import org.guiku.review.Answer;
import org.guiku.review.Outcome;
import org.guiku.review.PlacedOpinion;
import org.guiku.review.ReviewOpinion;
import org.guiku.review.Spot;
import org.guiku.review.reading.Opinion;

/**
 * An opinion as the outer contract shows it.
 *
 * @param number 序号 among those of its plan that exist for who asks, from 1
 * @param plan id of the plan
 * @param document the file it was read from; left out where it was entered
 * @param source address of the passage of that file
 * @param outcome OPEN while nobody has answered it
 */
record OpinionView(
    String id,
    int number,
    String plan,
    Optional<String> document,
    Optional<String> source,
    Instant heardAt,
    Optional<String> who,
    String clause,
    String text,
    Optional<String> reason,
    Optional<String> proposal,
    PlaceView place,
    Outcome outcome,
    Optional<AnswerView> answer) {

  /**
   * How it was answered last.
   *
   * @param change the passage of a text that follows it, as far as it exists for who asks
   */
  record AnswerView(
      Outcome outcome,
      Optional<String> reason,
      Optional<PassageView> change,
      String by,
      Instant at) {

    private static AnswerView of(Answer.Given given, Optional<Spot> change) {
      Answer answer = given.answer();
      return new AnswerView(
          answer.outcome(),
          answer.reason(),
          change.map(PlaceView::passage),
          given.by(),
          given.at());
    }
  }

  static OpinionView of(PlacedOpinion placed) {
    ReviewOpinion opinion = placed.opinion();
    Opinion said = opinion.said();
    return new OpinionView(
        opinion.id().value(),
        placed.number(),
        opinion.plan().value(),
        opinion.document().map(DocumentId::value),
        opinion.source().map(PassageAddress::toString),
        opinion.heardAt(),
        said.who(),
        said.clause(),
        said.text(),
        said.reason(),
        said.proposal(),
        PlaceView.of(placed.place()),
        opinion.outcome(),
        opinion.answer().map(given -> AnswerView.of(given, placed.change())));
  }
}
