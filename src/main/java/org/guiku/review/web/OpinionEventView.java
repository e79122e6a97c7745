package org.guiku.review.web;

import java.time.Instant;
import java.util.Optional;
import org.guiku.documents.PassageAddress;
import org.guiku.review.Answer;
import org.guiku.review.OpinionEvent;
import org.guiku.review.OpinionField;
import org.guiku.review.OpinionId;
import org.guiku.review.Outcome;

/**
 * What was done with an opinion, as the outer contract shows it.
 *
 * @param what ENTERED, CORRECTED, SPLIT, PART_OF, JOINED, JOIN_OF, DISMISSED or ANSWERED
 * @param field that was corrected
 * @param other the opinion that it came from or went into
 * @param change address of the passage that follows it
 */
record OpinionEventView(
    int number,
    String what,
    String by,
    Instant at,
    Optional<String> field,
    Optional<String> before,
    Optional<String> after,
    Optional<String> other,
    Optional<Outcome> outcome,
    Optional<String> reason,
    Optional<String> change) {

  static OpinionEventView of(OpinionEvent event) {
    return switch (event.what()) {
      case OpinionEvent.Entered _ -> plain(event, "ENTERED");
      case OpinionEvent.Split _ -> plain(event, "SPLIT");
      case OpinionEvent.Dismissed _ -> plain(event, "DISMISSED");
      case OpinionEvent.PartOf it -> with(event, "PART_OF", it.other());
      case OpinionEvent.Joined it -> with(event, "JOINED", it.into());
      case OpinionEvent.JoinOf it -> with(event, "JOIN_OF", it.first());
      case OpinionEvent.Corrected it -> corrected(event, it);
      case OpinionEvent.Answered it -> answered(event, it.answer());
    };
  }

  private static OpinionEventView plain(OpinionEvent event, String what) {
    return with(event, what, Optional.empty());
  }

  private static OpinionEventView with(OpinionEvent event, String what, OpinionId other) {
    return with(event, what, Optional.of(other.value()));
  }

  private static OpinionEventView with(OpinionEvent event, String what, Optional<String> other) {
    Optional<String> none = Optional.empty();
    return new OpinionEventView(
        event.number(),
        what,
        event.by(),
        event.at(),
        none,
        none,
        none,
        other,
        Optional.empty(),
        none,
        none);
  }

  private static OpinionEventView corrected(OpinionEvent event, OpinionEvent.Corrected it) {
    Optional<String> none = Optional.empty();
    return new OpinionEventView(
        event.number(),
        "CORRECTED",
        event.by(),
        event.at(),
        Optional.of(it.field()).map(OpinionField::wording),
        it.before(),
        it.after(),
        none,
        Optional.empty(),
        none,
        none);
  }

  private static OpinionEventView answered(OpinionEvent event, Answer answer) {
    Optional<String> none = Optional.empty();
    return new OpinionEventView(
        event.number(),
        "ANSWERED",
        event.by(),
        event.at(),
        none,
        none,
        none,
        none,
        Optional.of(answer.outcome()),
        answer.reason(),
        answer.followed().map(PassageAddress::toString));
  }
}
