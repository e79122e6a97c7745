package org.guiku.review;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.documents.DocumentId;

/**
 * Which opinions of a plan are wanted.
 *
 * @param outcome an empty set wants all
 * @param document id of the file that they were read from; empty for any
 * @param who 提出单位; empty for any
 */
public record OpinionFilter(Set<Outcome> outcome, String document, String who) {

  /** All of them. */
  public static final OpinionFilter ALL = new OpinionFilter(Set.of(), "", "");

  /** An empty field of a form is read as a value that is not there, and wants nothing. */
  public OpinionFilter {
    outcome = outcome.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  boolean wants(ReviewOpinion opinion) {
    return (outcome.isEmpty() || outcome.contains(opinion.outcome()))
        && (document.isBlank()
            || opinion.document().map(DocumentId::value).equals(Optional.of(document)))
        && (who.isBlank() || opinion.said().who().equals(Optional.of(who)));
  }
}
