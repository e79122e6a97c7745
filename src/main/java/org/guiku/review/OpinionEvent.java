package org.guiku.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did with an opinion.
 *
 * @param number from 1, in the order of events
 * @param by the name of who did it
 */
public record OpinionEvent(int number, What what, String by, Instant at) {

  /** What it was. */
  public sealed interface What {}

  /** A person entered it. */
  public record Entered() implements What {}

  /** A field says something else; empty where it says nothing. */
  public record Corrected(OpinionField field, Optional<String> before, Optional<String> after)
      implements What {}

  /** It was cut into parts, which stand in its place. */
  public record Split() implements What {}

  /** It is a part of another. */
  public record PartOf(OpinionId other) implements What {}

  /** It is one with others now. */
  public record Joined(OpinionId into) implements What {}

  /** It was made of others, of which this is the first. */
  public record JoinOf(OpinionId first) implements What {}

  /** It is no opinion, or none that is wanted. */
  public record Dismissed() implements What {}

  /** It was answered. */
  public record Answered(Answer answer) implements What {}
}
