package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;

/** Opinions in a person's own words, beside those that were read from files. */
public final class Written {

  private Written() {}

  /**
   * What a person says is kept as it stands; only the words that it quotes are looked for.
   *
   * @param proposal said by the person; where empty it is what the text proposes word by word
   */
  public static Opinion opinion(
      Optional<String> who,
      String clause,
      String text,
      Optional<String> reason,
      Optional<String> proposal) {
    Wording wording = Wording.of(text).quoting(clause);
    return new Opinion(
        who,
        clause,
        text,
        reason,
        proposal.or(wording::proposal),
        wording.quotations(),
        Optional.empty(),
        List.of());
  }
}
