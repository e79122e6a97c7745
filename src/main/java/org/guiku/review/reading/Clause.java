package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.review.reading.Step.Kind;
import org.guiku.review.reading.StepReader.Found;

/** The places of a draft that running text speaks of, as it writes them. */
final class Clause {

  private static final Pattern DIVISION = Pattern.compile("\\s*(?:小?节|条|部分|款|章)");
  private static final String JOINS = "、和与及";
  private static final String OPENS = "“《「";
  private static final String CLOSES = "”》」";

  private Clause() {}

  /** The first place, or several that are named together; empty where there is none. */
  static String firstIn(String text) {
    int at = 0;
    while (at < text.length()) {
      Optional<Found> found = openingAt(text, at);
      if (found.isPresent()) {
        return text.substring(at, endOf(text, found.get())).strip();
      }
      at = behind(text, at);
    }
    return "";
  }

  /** The same, or a count at the beginning that only a heading above makes a place: 第二段. */
  static String placeIn(String text) {
    String first = firstIn(text);
    return first.isEmpty() ? detailAtBegin(text) : first;
  }

  /** A place under a heading that names one: 第二节 under 关于第五章 is 第五章第二节. */
  static String under(String heading, String place) {
    if (place.isEmpty()) {
      return heading;
    }
    List<Reference> places = Reference.in(place);
    boolean within =
        !places.isEmpty() && places.getFirst().isRelative() && !Reference.in(heading).isEmpty();
    return within ? heading + place : place;
  }

  private static String detailAtBegin(String text) {
    return StepReader.anyAt(text, 0, false)
        .filter(found -> found.step().kind().isDetail())
        .map(found -> text.substring(0, endOf(text, found)))
        .orElse("");
  }

  private static Optional<Found> openingAt(String text, int at) {
    return StepReader.anyAt(text, at, false)
        .filter(found -> found.step().kind().opens())
        .filter(found -> found.step().kind() != Kind.DECIMAL || isDivision(text, found.end()));
  }

  private static boolean isDivision(String text, int at) {
    return DIVISION.matcher(text).region(at, text.length()).lookingAt();
  }

  /** What is in quotation marks or is the title of another document says no place. */
  private static int behind(String text, int at) {
    int kind = OPENS.indexOf(text.charAt(at));
    int close = kind < 0 ? -1 : text.indexOf(CLOSES.charAt(kind), at);
    return close < 0 ? at + 1 : close + 1;
  }

  private static int endOf(String text, Found first) {
    Found last = first;
    boolean inTable = last.step().kind() == Kind.TABLE;
    Optional<Found> next = nextOf(text, last, inTable);
    while (next.isPresent()) {
      last = next.get();
      inTable |= last.step().kind() == Kind.TABLE;
      next = nextOf(text, last, inTable);
    }
    int end = last.end();
    return last.step().kind() == Kind.DECIMAL && isDivision(text, end) ? end + 1 : end;
  }

  private static Optional<Found> nextOf(String text, Found last, boolean inTable) {
    int at = last.end();
    while (at < text.length() && " 　中里".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && JOINS.indexOf(text.charAt(at)) >= 0) {
      return openingAt(text, at + 1);
    }
    return StepReader.anyAt(text, at, inTable).filter(next -> next.step().isWithin(last.step()));
  }
}
