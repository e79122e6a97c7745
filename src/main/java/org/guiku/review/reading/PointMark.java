package org.guiku.review.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or dash before a point of a letter or mail.
 *
 * @param rest what it numbers
 */
record PointMark(Form form, String rest) {

  /** How points are marked, in the order in which they usually contain one another. */
  enum Form {
    HAN,
    HAN_IN_BRACKETS,
    FIGURE,
    FIGURE_IN_BRACKETS,
    CIRCLED,
    SPOKEN,
    DASH,
    FURTHER,
    /** Not marked; it begins with the place that it is on. */
    PLACE;

    /** Whether it stands below no point that says something itself. */
    boolean isOwn() {
      return this == FURTHER || this == PLACE;
    }
  }

  private static final Map<Form, Pattern> FORMS = new EnumMap<>(Form.class);

  static {
    form(Form.HAN, "[一二三四五六七八九十]{1,3}\\s?[、．.，,]|(?<=意见|建议)[一二三四五六七八九十]{1,3}[：:]");
    form(Form.HAN_IN_BRACKETS, "[（(][一二三四五六七八九十]{1,3}[）)]");
    form(Form.FIGURE, "\\d{1,2}(?:、|[.．](?!\\d))");
    form(Form.FIGURE_IN_BRACKETS, "[（(]?\\d{1,2}[）)][、.．]?");
    form(Form.CIRCLED, "[①-⑳]");
    form(Form.SPOKEN, "[一二三四五六七八九十]{1,2}(?:是|、是)|第[一二三四五六七八九十]{1,2}[，,：:是]|(?:首先|其次|再次|最后)[，,]");
    form(Form.DASH, "(?:[-—–]{1,2}|[•·●■◆►▪○*※★☆◇□➢▶])\\s*(?![-—–\\d])");
    form(Form.FURTHER, "(?:此外|另外?|还有|再者)[，,：:]");
  }

  private static void form(Form form, String mark) {
    FORMS.put(
        form, Pattern.compile("[\\s　]*(?:意见|建议)?(?:" + mark + ")[\\s　]*(.*)", Pattern.DOTALL));
  }

  static Optional<PointMark> of(String line) {
    return FORMS.entrySet().stream()
        .flatMap(form -> matched(form.getKey(), form.getValue().matcher(line)).stream())
        .findFirst();
  }

  /** The same for a line that only names its place, where it says something of it. */
  static Optional<PointMark> ofPlace(String line) {
    boolean named = Label.of(line).isPresent();
    boolean begins = !Clause.firstIn(line).isEmpty() && line.startsWith(Clause.firstIn(line));
    return named || begins && Courtesy.suggests(line)
        ? Optional.of(new PointMark(Form.PLACE, line))
        : Optional.empty();
  }

  private static Optional<PointMark> matched(Form form, Matcher matcher) {
    return matcher.matches() && !matcher.group(1).isBlank()
        ? Optional.of(new PointMark(form, matcher.group(1).strip()))
        : Optional.empty();
  }
}
