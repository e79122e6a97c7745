package org.guiku.search.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.search.query.QueryTree.Phrase;
import org.guiku.search.query.QueryTree.Prefix;
import org.guiku.search.query.QueryTree.Term;
import org.guiku.search.query.QueryTree.Word;

/** How the number of a document is asked for, or the index number of public information. */
public final class NumberTerms {

  /** The year, and behind it which of that year's: 〔2022〕47号, -2021-00041. */
  private static final Pattern YEAR_AND_NUMBER =
      Pattern.compile("(19|20)\\d\\d[\\p{P}\\p{S}]{1,3}\\d+");

  private NumberTerms() {}

  /** As it is sought among numbers; empty where a term does not read like one. */
  public static Optional<Term> of(Term term) {
    return YEAR_AND_NUMBER.matcher(Scope.folded(term.text())).find()
        ? Optional.of(inUsualBrackets(term))
        : Optional.empty();
  }

  /** Also where the year is not whole, as in 〔202*. */
  static Term inUsualBrackets(Term term) {
    String text = YearBrackets.allUsual(term.text());
    return switch (term) {
      case Word word -> new Word(text);
      case Phrase phrase -> new Phrase(text);
      case Prefix prefix -> new Prefix(text);
    };
  }
}
