package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Who a file is from: its signature, else what it says of itself, else the sender of the mail. */
final class Signatory {

  private static final String DAY =
      "[\\d〇○零一二三四五六七八九十]{2,4}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日"
          + "|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}";

  private static final String BODY =
      "[\\p{IsHan}·（）()]{1,30}(?:局|委|委员会|办公室|厅|部|院|政府|公司|集团|中心|支队|总队|大队|会|处|科|站|所|大学|学院"
          + "|医院|银行|社|组|室|办|园区|街道|镇|乡|馆|校|队)";

  private static final Pattern DATE = Pattern.compile("(?:" + DAY + ")(?:[（(].*)?");
  private static final Pattern NAME =
      Pattern.compile("(" + BODY + ")(?:\\s*[（(](?:盖章|公章|章|印)[）)])?");
  private static final Pattern NAME_AND_DATE =
      Pattern.compile("(" + BODY + ")(?:[（(](?:盖章|公章|章|印)[）)])?\\s*(?:" + DAY + ")");
  private static final Pattern STATED =
      Pattern.compile(
          "(?:填报|反馈|填表|提出|回复|报送|来文)(?:单位|部门)(?:名称)?(?:[（(](?:盖章|公章|章)[）)])?[：:]\\s*(\\S+)(?:\\s.*)?");
  private static final Pattern TITLE = Pattern.compile("(" + BODY + ")(?:关于|对)《?.*");
  private static final Pattern SENDER = Pattern.compile("From: \"?([^\"<]*?)\"?\\s*(?:<.*)?");

  private Signatory() {}

  static Optional<String> of(Reading reading) {
    List<String> lines =
        Quoted.without(reading).stream().map(Passage::text).map(String::strip).toList();
    return stated(lines)
        .or(() -> signed(lines))
        .or(() -> titled(reading, lines))
        .or(() -> coded(reading))
        .or(() -> experts(lines))
        .or(() -> sender(lines));
  }

  static boolean isDate(String line) {
    return DATE.matcher(line.strip()).matches();
  }

  /** Whether a line is a signature or a part of one. */
  static boolean isSignature(String line) {
    return isDate(line)
        || NAME.matcher(line.strip()).matches()
        || NAME_AND_DATE.matcher(line.strip()).matches();
  }

  private static Optional<String> stated(List<String> lines) {
    return first(lines, STATED);
  }

  private static Optional<String> signed(List<String> lines) {
    for (int at = lines.size() - 1; at >= 0; at--) {
      Matcher beside = NAME_AND_DATE.matcher(lines.get(at));
      if (beside.matches()) {
        return Optional.of(beside.group(1));
      }
      if (isDate(lines.get(at)) && at > 0 && !above(lines, at).isEmpty()) {
        return Optional.of(above(lines, at));
      }
    }
    return lines.isEmpty() ? Optional.empty() : lastName(lines);
  }

  /** Several who sign together stand below one another or side by side. */
  private static String above(List<String> lines, int date) {
    int from = date;
    while (from > 0 && names(lines.get(from - 1)).findAny().isPresent()) {
      from--;
    }
    return lines.subList(from, date).stream()
        .flatMap(Signatory::names)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static Stream<String> names(String line) {
    List<Matcher> parts = Stream.of(line.split("[\\s　、]+")).map(NAME::matcher).toList();
    return parts.stream().allMatch(Matcher::matches)
        ? parts.stream().map(part -> part.group(1))
        : Stream.empty();
  }

  /** A mail is often signed without a day. */
  private static Optional<String> lastName(List<String> lines) {
    return lines.reversed().stream()
        .limit(5)
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .findFirst();
  }

  private static Optional<String> titled(Reading reading, List<String> lines) {
    return first(Stream.concat(reading.title().stream(), lines.stream().limit(6)).toList(), TITLE);
  }

  private static Optional<String> coded(Reading reading) {
    return reading.coding().stream()
        .filter(value -> value.field() == CodedValue.Field.ISSUER)
        .map(CodedValue::value)
        .findFirst();
  }

  private static Optional<String> experts(List<String> lines) {
    return lines.reversed().stream()
        .limit(5)
        .filter(line -> line.startsWith("专家组"))
        .map(line -> "专家组")
        .findFirst();
  }

  private static Optional<String> sender(List<String> lines) {
    return first(lines, SENDER).filter(name -> !name.isBlank());
  }

  private static Optional<String> first(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }
}
