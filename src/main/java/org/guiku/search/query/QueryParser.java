package org.guiku.search.query;

import java.util.ArrayList;
import java.util.List;
import org.guiku.access.Refused;

/**
 * Reads the query language: words, phrases in quotes, {@code -} before what a document must not
 * contain, {@code OR} between alternatives, and parentheses. {@code OR} joins its two neighbours
 * only: {@code a b OR c -d} wants a, one of b and c, and not d. A parenthesis inside a word belongs
 * to it, as in 办法(试行). {@link LooseWords} says what punctuation does to words; a word of nothing
 * else is passed over where no {@code -} or {@code OR} waits for one.
 */
public final class QueryParser {

  /** Longest query, in characters. */
  static final int MOST_CHARACTERS = 65_536;

  /** Most code points in all terms together: each costs the index a posting list. */
  static final int MOST_SOUGHT = 4_000;

  static final int MOST_TERMS = 256;
  static final int DEEPEST = 32;

  private static final String OPENING = "\"＂“”「『";
  private static final String CLOSING = "\"＂””」』";

  private final String query;
  private int position;
  private int depth;
  private int terms;
  private int sought;

  private QueryParser(String query) {
    this.query = query;
  }

  /**
   * @throws Refused 400 QUERY_SYNTAX with the offset of what cannot be read
   */
  public static QueryTree parse(String query) {
    if (query.length() > MOST_CHARACTERS) {
      throw unreadable(MOST_CHARACTERS);
    }
    return new QueryParser(query).all();
  }

  private QueryTree all() {
    int start = position;
    List<QueryTree> wanted = new ArrayList<>();
    List<QueryTree> unwanted = new ArrayList<>();
    while (!atEnd()) {
      if (atExclusion()) {
        position++;
        unwanted.addAll(operand());
      } else {
        wanted.addAll(alternatives());
      }
    }
    if (wanted.isEmpty()) {
      throw unreadable(start);
    }
    return wanted.size() == 1 && unwanted.isEmpty()
        ? wanted.getFirst()
        : new QueryTree.All(wanted, unwanted);
  }

  private List<QueryTree> alternatives() {
    int start = position;
    List<QueryTree> first = pieces();
    if (atEnd() || !atOr()) {
      return first;
    }
    if (first.isEmpty()) {
      throw unreadable(start);
    }
    List<QueryTree> alternatives = new ArrayList<>();
    alternatives.add(together(first));
    while (!atEnd() && atOr()) {
      int or = position;
      position += 2;
      if (atEnd() || atOr() || atExclusion()) {
        throw unreadable(or);
      }
      alternatives.add(together(operand()));
    }
    return List.of(new QueryTree.Any(alternatives));
  }

  private static QueryTree together(List<QueryTree> pieces) {
    return pieces.size() == 1 ? pieces.getFirst() : new QueryTree.All(pieces, List.of());
  }

  /** What an operator cannot be without. */
  private List<QueryTree> operand() {
    int start = position;
    List<QueryTree> pieces = pieces();
    if (pieces.isEmpty()) {
      throw unreadable(start);
    }
    return pieces;
  }

  /** What stands here up to the next space: a group, a phrase, or one word, several or none. */
  private List<QueryTree> pieces() {
    if (position == query.length() || isSpace(position) || atOr()) {
      throw unreadable(position);
    }
    char first = query.charAt(position);
    if (first == '(') {
      return List.of(group());
    }
    return OPENING.indexOf(first) >= 0 ? List.of(phrase(first)) : words();
  }

  private QueryTree group() {
    int start = position++;
    if (++depth > DEEPEST) {
      throw unreadable(start);
    }
    QueryTree inside = all();
    if (position == query.length()) {
      throw unreadable(start);
    }
    position++;
    depth--;
    return inside;
  }

  private QueryTree phrase(char opening) {
    int start = position;
    int end = query.indexOf(CLOSING.charAt(OPENING.indexOf(opening)), start + 1);
    if (end < 0) {
      throw unreadable(start);
    }
    position = end + 1;
    return counted(new QueryTree.Phrase(query.substring(start + 1, end)), start);
  }

  private List<QueryTree> words() {
    int start = position;
    int open = 0;
    while (position < query.length() && !isSpace(position) && !atQuote()) {
      char next = query.charAt(position);
      if (next == ')' && open == 0 && depth > 0) {
        break;
      }
      open += next == '(' ? 1 : next == ')' && open > 0 ? -1 : 0;
      position++;
    }
    List<QueryTree> words = new ArrayList<>();
    for (String word : LooseWords.in(query.substring(start, position))) {
      words.add(counted(new QueryTree.Word(word), start));
    }
    return words;
  }

  private QueryTree counted(QueryTree.Term term, int start) {
    int length = Folded.of(term.text()).length();
    sought += length;
    if (length == 0 || sought > MOST_SOUGHT || ++terms > MOST_TERMS) {
      throw unreadable(start);
    }
    return term;
  }

  /** Passes over white space; true at the end of the query or of the open group. */
  private boolean atEnd() {
    while (position < query.length() && isSpace(position)) {
      position++;
    }
    return position == query.length() || (depth > 0 && query.charAt(position) == ')');
  }

  private boolean atExclusion() {
    return query.charAt(position) == '-' || query.charAt(position) == '－';
  }

  private boolean atOr() {
    int end = position + 2;
    return query.startsWith("OR", position)
        && (end == query.length() || isSpace(end) || "()".indexOf(query.charAt(end)) >= 0);
  }

  private boolean atQuote() {
    return OPENING.indexOf(query.charAt(position)) >= 0;
  }

  private boolean isSpace(int at) {
    return Characters.isSpace(query.charAt(at));
  }

  private static Refused unreadable(int at) {
    return new Refused(400, "QUERY_SYNTAX", at);
  }
}
