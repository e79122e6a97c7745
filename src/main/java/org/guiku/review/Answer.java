package org.guiku.review;

import java.time.Instant;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.documents.PassageAddress;

/** How an opinion is answered. What is not adopted whole wants its reason. */
public sealed interface Answer {

  /**
   * 采纳.
   *
   * @param change where a text of the plan follows it
   */
  record Adopted(Optional<String> note, Optional<PassageAddress> change) implements Answer {}

  /** 部分采纳. */
  record PartlyAdopted(String why, Optional<PassageAddress> change) implements Answer {}

  /** 未采纳. */
  record Declined(String why) implements Answer {}

  /** An answer with who gave it and when. */
  record Given(Answer answer, String by, Instant at) {}

  /**
   * @param reason blank counts as none
   * @throws Refused 400 REASON_WANTED, or BAD_PARAMETER for a change that follows a declined
   *     opinion
   */
  static Answer of(Outcome outcome, Optional<String> reason, Optional<PassageAddress> change) {
    Optional<String> said = reason.map(String::strip).filter(text -> !text.isEmpty());
    return switch (outcome) {
      case OPEN -> throw new Refused(400, "BAD_PARAMETER", "outcome");
      case ADOPTED -> new Adopted(said, change);
      case PARTLY_ADOPTED -> new PartlyAdopted(due(said), change);
      case DECLINED -> declined(due(said), change);
    };
  }

  default Outcome outcome() {
    return switch (this) {
      case Adopted _ -> Outcome.ADOPTED;
      case PartlyAdopted _ -> Outcome.PARTLY_ADOPTED;
      case Declined _ -> Outcome.DECLINED;
    };
  }

  /** Empty for what is adopted without a word. */
  default Optional<String> reason() {
    return switch (this) {
      case Adopted it -> it.note();
      case PartlyAdopted it -> Optional.of(it.why());
      case Declined it -> Optional.of(it.why());
    };
  }

  /** Where a text of the plan follows the opinion. */
  default Optional<PassageAddress> followed() {
    return switch (this) {
      case Adopted it -> it.change();
      case PartlyAdopted it -> it.change();
      case Declined _ -> Optional.empty();
    };
  }

  private static String due(Optional<String> reason) {
    return reason.orElseThrow(() -> new Refused(400, "REASON_WANTED"));
  }

  private static Answer declined(String why, Optional<PassageAddress> change) {
    if (change.isPresent()) {
      throw new Refused(400, "BAD_PARAMETER", "change");
    }
    return new Declined(why);
  }
}
