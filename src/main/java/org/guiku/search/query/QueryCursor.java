package org.guiku.search.query;

import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.access.Refused;

/** Goes through what was typed, and knows what stands where it has come to. */
final class QueryCursor {

  private static final String OPENING = "\"＂“”「『";
  private static final String CLOSING = "\"＂””」』";

  /** Longest name of a field. */
  private static final int LONGEST_NAME = 8;

  /** Digits of the greatest distance that is not refused unread. */
  private static final int DIGITS = 6;

  private final String query;
  private int position;

  QueryCursor(String query) {
    this.query = query;
  }

  int position() {
    return position;
  }

  boolean atEndOfQuery() {
    return position == query.length();
  }

  void skip(int characters) {
    position += characters;
  }

  void skipSpace() {
    while (!atEndOfQuery() && atSpace()) {
      position++;
    }
  }

  boolean atSpace() {
    return isSpace(position);
  }

  boolean at(char character) {
    return !atEndOfQuery() && query.charAt(position) == character;
  }

  boolean atExclusion() {
    return at('-') || at('－');
  }

  boolean atOr() {
    int end = position + 2;
    return query.startsWith("OR", position)
        && (end == query.length() || isSpace(end) || "()".indexOf(query.charAt(end)) >= 0);
  }

  boolean atQuote() {
    return !atEndOfQuery() && OPENING.indexOf(query.charAt(position)) >= 0;
  }

  /**
   * Takes the field named here, with its colon and the space after it.
   *
   * @return empty where a word begins here
   */
  Optional<Scope> takeField() {
    int end = Math.min(query.length(), position + LONGEST_NAME + 1);
    for (int i = position; i < end; i++) {
      if (Characters.fold(query.charAt(i)) == ':') {
        Optional<Scope> field = Scope.named(query.substring(position, i));
        if (field.isPresent()) {
          position = i + 1;
          skipSpace();
        }
        return field;
      }
    }
    return Optional.empty();
  }

  /** Takes what stands between the quotes that begin here. */
  String takeQuoted() {
    int start = position;
    char closing = CLOSING.charAt(OPENING.indexOf(query.charAt(start)));
    int end = query.indexOf(closing, start + 1);
    if (end < 0) {
      throw fault(QueryFault.UNCLOSED_QUOTE, start);
    }
    position = end + 1;
    return query.substring(start + 1, end);
  }

  /** Takes {@code ~} and the number after it, where they stand here. */
  OptionalInt takeDistance() {
    int start = position;
    if (!at('~') && !at('～')) {
      return OptionalInt.empty();
    }
    position++;
    while (!atEndOfQuery() && Character.isDigit(query.charAt(position))) {
      position++;
    }
    int digits = position - start - 1;
    if (digits == 0 || digits > DIGITS) {
      throw fault(QueryFault.BAD_DISTANCE, start);
    }
    return OptionalInt.of(Integer.parseInt(query.substring(start + 1, position)));
  }

  /**
   * Takes what is written without spaces and quotes.
   *
   * @param inGroup whether a parenthesis that has no mate here closes a group
   */
  String takeLoose(boolean inGroup) {
    int start = position;
    int open = 0;
    while (!atEndOfQuery() && !atSpace() && !atQuote()) {
      if (at(')') && open == 0 && inGroup) {
        break;
      }
      open += at('(') ? 1 : at(')') && open > 0 ? -1 : 0;
      position++;
    }
    return query.substring(start, position);
  }

  static Refused fault(QueryFault why, int at) {
    return new Refused(400, "QUERY_SYNTAX", at, why);
  }

  private boolean isSpace(int at) {
    return Characters.isSpace(query.charAt(at));
  }
}
