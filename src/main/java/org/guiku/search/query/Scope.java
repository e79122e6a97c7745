package org.guiku.search.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.guiku.coding.Period;
import org.guiku.search.query.QueryTree.Coded;
import org.guiku.search.query.QueryTree.CodedField;
import org.guiku.search.query.QueryTree.InField;
import org.guiku.search.query.QueryTree.Prefix;
import org.guiku.search.query.QueryTree.Term;
import org.guiku.search.query.QueryTree.TextField;

/** Where a term is sought, as the field before it says; names as they fold. */
enum Scope {
  TEXT,
  TITLE("title", "标题"),
  SECTION("section", "章节"),
  ISSUER("issuer", "发文机关"),
  NUMBER("number", "文号"),
  REGION("region", "地区"),
  PERIOD("period", "时期");

  private static final Pattern NUMBER_OF_PERIOD = Pattern.compile("[1-9][0-9]?");

  private final Set<String> names;

  Scope(String... names) {
    this.names = Set.of(names);
  }

  static Optional<Scope> named(String text) {
    String name = folded(text);
    return Arrays.stream(values()).filter(scope -> scope.names.contains(name)).findFirst();
  }

  /** Text as it is compared, in its likeliest reading. */
  static String folded(String text) {
    Folded folded = Folded.of(text);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      plain.appendCodePoint(folded.canonical(i));
    }
    return plain.toString();
  }

  /**
   * What a term asks for here.
   *
   * @param at where it stands in the query
   */
  QueryTree of(Term term, int at) {
    return switch (this) {
      case TEXT -> term;
      case TITLE -> new InField(TextField.TITLE, term);
      case SECTION -> new InField(TextField.SECTION, term);
      case ISSUER -> new InField(TextField.ISSUER, term);
      case NUMBER -> new InField(TextField.NUMBER, NumberTerms.inUsualBrackets(term));
      case REGION -> region(term, at);
      case PERIOD -> period(term, at);
    };
  }

  private static QueryTree region(Term term, int at) {
    Set<String> codes = RegionNames.codes(folded(term.text()));
    if (codes.isEmpty() || term instanceof Prefix) {
      throw QueryCursor.fault(QueryFault.UNKNOWN_REGION, at);
    }
    return new Coded(CodedField.REGION, codes);
  }

  private static QueryTree period(Term term, int at) {
    String text = folded(term.text());
    OptionalInt number =
        NUMBER_OF_PERIOD.matcher(text).matches()
            ? OptionalInt.of(Integer.parseInt(text))
            : Period.in(term.text());
    if (number.isEmpty() || term instanceof Prefix) {
      throw QueryCursor.fault(QueryFault.UNKNOWN_PERIOD, at);
    }
    return new Coded(CodedField.PERIOD, Set.of(Integer.toString(number.getAsInt())));
  }
}
