package org.guiku.review;

import java.time.Instant;
import java.util.Optional;
import org.guiku.catalog.PlanId;
import org.guiku.documents.DocumentId;
import org.guiku.documents.PassageAddress;
import org.guiku.review.reading.Opinion;

/**
 * An opinion that is kept.
 *
 * @param document the file it was read from; empty where a person entered it
 * @param source the first passage of that file that it was read from
 * @param heardAt when the file was received, or it was entered
 * @param sortPath its place among those of its file
 * @param said its ordinals are not kept
 * @param place the passage of a text of the plan that a person says it is on
 * @param answer the last one
 */
public record ReviewOpinion(
    OpinionId id,
    PlanId plan,
    Optional<DocumentId> document,
    Optional<PassageAddress> source,
    Instant heardAt,
    String sortPath,
    Opinion said,
    Optional<PassageAddress> place,
    Optional<Answer.Given> answer) {

  public Outcome outcome() {
    return answer.map(given -> given.answer().outcome()).orElse(Outcome.OPEN);
  }
}
