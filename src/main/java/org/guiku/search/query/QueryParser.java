package org.guiku.search.query;

import static org.guiku.search.query.QueryCursor.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.access.Refused;

/**
 * Reads the query language: words, phrases in quotes, {@code -} before what a document must not
 * contain, {@code OR} between alternatives, {@code field:} before what is sought there, and
 * parentheses. {@code OR} joins its two neighbours only: {@code a b OR c -d} wants a, one of b and
 * c, and not d. A parenthesis inside a word belongs to it, as in 办法(试行), and so does a colon, as in
 * 12:30, where no field is named before it. {@link LooseWords} says what punctuation does to words;
 * a word of nothing else is passed over where nothing waits for one.
 *
 * <p>{@code "a b"~5} wants words near one another, {@code a*} what begins with a word.
 */
public final class QueryParser {

  /** Longest query, in characters. */
  static final int MOST_CHARACTERS = 65_536;

  /** Most code points in all terms together: each costs the index a posting list. */
  static final int MOST_SOUGHT = 4_000;

  static final int MOST_TERMS = 256;
  static final int DEEPEST = 32;

  /** What is further apart is not near. */
  static final int FARTHEST = 1_000;

  private final QueryCursor cursor;
  private Scope scope = Scope.TEXT;
  private int depth;
  private int terms;
  private int sought;

  private QueryParser(String query) {
    this.cursor = new QueryCursor(query);
  }

  /**
   * @throws Refused 400 QUERY_SYNTAX with the offset of what cannot be read, and the {@link
   *     QueryFault}
   */
  public static QueryTree parse(String query) {
    if (query.length() > MOST_CHARACTERS) {
      throw fault(QueryFault.TOO_LONG, MOST_CHARACTERS);
    }
    return new QueryParser(query).all();
  }

  private QueryTree all() {
    int start = cursor.position();
    List<QueryTree> wanted = new ArrayList<>();
    List<QueryTree> unwanted = new ArrayList<>();
    while (!atEnd()) {
      if (cursor.atExclusion()) {
        cursor.skip(1);
        unwanted.addAll(operand(QueryFault.NOTHING_AFTER_MINUS));
      } else {
        wanted.addAll(alternatives());
      }
    }
    if (wanted.isEmpty()) {
      throw fault(unwanted.isEmpty() ? QueryFault.NO_WORD : QueryFault.ONLY_EXCLUSIONS, start);
    }
    return wanted.size() == 1 && unwanted.isEmpty()
        ? wanted.getFirst()
        : new QueryTree.All(wanted, unwanted);
  }

  private List<QueryTree> alternatives() {
    int start = cursor.position();
    List<QueryTree> first = cursor.atOr() ? List.of() : pieces();
    if (atEnd() || !cursor.atOr()) {
      return first;
    }
    if (first.isEmpty()) {
      throw fault(QueryFault.NOTHING_BEFORE_OR, start);
    }
    List<QueryTree> alternatives = new ArrayList<>();
    alternatives.add(together(first));
    while (!atEnd() && cursor.atOr()) {
      int or = cursor.position();
      cursor.skip(2);
      if (atEnd() || cursor.atOr() || cursor.atExclusion()) {
        throw fault(QueryFault.NOTHING_AFTER_OR, or);
      }
      alternatives.add(together(operand(QueryFault.NOTHING_AFTER_OR)));
    }
    return List.of(new QueryTree.Any(alternatives));
  }

  private static QueryTree together(List<QueryTree> pieces) {
    return pieces.size() == 1 ? pieces.getFirst() : new QueryTree.All(pieces, List.of());
  }

  /** What an operator cannot be without. */
  private List<QueryTree> operand(QueryFault without) {
    int start = cursor.position();
    boolean nothing = cursor.atEndOfQuery() || cursor.atSpace() || cursor.atOr();
    List<QueryTree> pieces = nothing ? List.of() : pieces();
    if (pieces.isEmpty()) {
      throw fault(without, start);
    }
    return pieces;
  }

  /** What stands here up to the next space: a group, a phrase, or one word, several or none. */
  private List<QueryTree> pieces() {
    if (cursor.at('(')) {
      return List.of(group());
    }
    if (cursor.atQuote()) {
      return List.of(quoted());
    }
    int start = cursor.position();
    Optional<Scope> field = cursor.takeField();
    return field.isPresent() ? inField(field.get(), start) : words();
  }

  private QueryTree group() {
    int start = cursor.position();
    cursor.skip(1);
    if (++depth > DEEPEST) {
      throw fault(QueryFault.TOO_DEEP, start);
    }
    QueryTree inside = all();
    if (cursor.atEndOfQuery()) {
      throw fault(QueryFault.UNCLOSED_GROUP, start);
    }
    cursor.skip(1);
    depth--;
    return inside;
  }

  private List<QueryTree> inField(Scope field, int start) {
    if (scope != Scope.TEXT) {
      throw fault(QueryFault.FIELD_IN_FIELD, start);
    }
    if (atEnd() || cursor.atOr() || cursor.atExclusion()) {
      throw fault(QueryFault.NOTHING_AFTER_FIELD, start);
    }
    scope = field;
    List<QueryTree> pieces = pieces();
    scope = Scope.TEXT;
    if (pieces.isEmpty()) {
      throw fault(QueryFault.NOTHING_AFTER_FIELD, start);
    }
    return pieces;
  }

  private QueryTree quoted() {
    int start = cursor.position();
    String text = cursor.takeQuoted();
    int end = cursor.position();
    OptionalInt between = cursor.takeDistance();
    List<String> words = between.isPresent() ? wordsOf(text) : List.of();
    if (words.size() < 2) {
      return counted(new QueryTree.Phrase(text), start);
    }
    if (scope != Scope.TEXT) {
      throw fault(QueryFault.NEARNESS_IN_FIELD, end);
    }
    if (between.getAsInt() > FARTHEST) {
      throw fault(QueryFault.BAD_DISTANCE, end);
    }
    words.forEach(word -> count(word, start));
    return new QueryTree.Near(words.stream().map(QueryTree.Word::new).toList(), between.getAsInt());
  }

  /** Nearness is of words with spaces between; what has none is one word, and stays a phrase. */
  private static List<String> wordsOf(String text) {
    return Arrays.stream(text.split("[\\s\\p{Zs}]+"))
        .flatMap(part -> LooseWords.in(part).stream())
        .toList();
  }

  private List<QueryTree> words() {
    int start = cursor.position();
    List<QueryTree> words = new ArrayList<>();
    for (String word : LooseWords.in(cursor.takeLoose(depth > 0))) {
      words.add(counted(term(word, start), start));
    }
    return words;
  }

  private static QueryTree.Term term(String word, int start) {
    int end = word.length();
    while (end > 0 && Characters.fold(word.charAt(end - 1)) == '*') {
      end--;
    }
    String begun = word.substring(0, end);
    if (end == 0 || begun.codePoints().anyMatch(code -> Characters.fold(code) == '*')) {
      throw fault(QueryFault.MISPLACED_STAR, start);
    }
    return end == word.length() ? new QueryTree.Word(word) : new QueryTree.Prefix(begun);
  }

  private QueryTree counted(QueryTree.Term term, int start) {
    count(term.text(), start);
    return scope.of(term, start);
  }

  private void count(String text, int start) {
    int length = Folded.of(text).length();
    sought += length;
    if (length == 0) {
      throw fault(QueryFault.EMPTY_PHRASE, start);
    }
    if (sought > MOST_SOUGHT || ++terms > MOST_TERMS) {
      throw fault(QueryFault.TOO_MANY_WORDS, start);
    }
  }

  /** Passes over white space; true at the end of the query or of the open group. */
  private boolean atEnd() {
    cursor.skipSpace();
    return cursor.atEndOfQuery() || (depth > 0 && cursor.at(')'));
  }
}
