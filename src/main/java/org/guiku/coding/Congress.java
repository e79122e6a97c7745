package org.guiku.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Sheet.FoldedLine;

/** Lines that name a meeting of a people's congress, as under the title of a law or a report. */
final class Congress {

  private static final Pattern MEETING =
      Pattern.compile(
          "第[0-9一二三四五六七八九十百]{1,4}届 ?(全国)?人民代表大会 ?(?:常务委员会|(?=第))? ?第[0-9一二三四五六七八九十百]{1,5}次会议");

  private static final Pattern PASSED = Pattern.compile("通过");
  private static final Pattern PASSED_OR_APPROVED = Pattern.compile("通过|批准");
  private static final Pattern REVISED = Pattern.compile("修正|修订|修改|废止");
  private static final Pattern PUBLISHED = Pattern.compile("公布|发布");

  private static final Pattern REPORTER = Pattern.compile("我代表(?:国务院|\\p{IsHan}{0,12}?政府)");

  private static final int FURTHEST = 12;

  /** What a history tells: who made the law, and of which day its only version is. */
  record History(Optional<String> maker, FoldedLine line, Optional<LocalDate> day) {}

  private Congress() {}

  /** The lines under a law's title that say when it was passed and by whom. */
  static Optional<History> history(List<FoldedLine> head, int year) {
    List<FoldedLine> lines =
        head.stream()
            .limit(FURTHEST)
            .filter(line -> line.text().contains("次会议"))
            .filter(line -> MEETING.matcher(line.text()).find())
            .filter(line -> CalendarDate.firstIn(line.text()).isPresent())
            .toList();
    return lines.stream()
        .filter(line -> PASSED.matcher(line.text()).find())
        .findFirst()
        .map(first -> new History(maker(first.text(), year), first, day(head, lines)));
  }

  /** Whether a law was changed since; then neither first day nor first decree is its version's. */
  static boolean isRevised(List<FoldedLine> head) {
    return head.stream()
        .limit(FURTHEST)
        .map(FoldedLine::text)
        .anyMatch(text -> CalendarDate.firstIn(text).isPresent() && REVISED.matcher(text).find());
  }

  /** The line of a government's report that says when and before whom it was given. */
  static Optional<FoldedLine> reportedAt(List<FoldedLine> opening) {
    boolean report =
        opening.stream().limit(FURTHEST).anyMatch(line -> REPORTER.matcher(line.text()).find());
    return opening.stream()
        .limit(FURTHEST)
        .filter(line -> report && line.text().contains("人民代表大会"))
        .filter(line -> CalendarDate.firstIn(line.text()).isPresent())
        .findFirst();
  }

  /** The government whose head reports in that line. */
  static Optional<String> reporter(FoldedLine meeting, int year) {
    String text = meeting.text();
    if (text.contains("全国人民代表大会")) {
      return Optional.of("国务院");
    }
    int congress = text.indexOf('届');
    return Places.ofChina().in(text.substring(0, Math.max(0, congress)), year).stream()
        .reduce((earlier, last) -> last)
        .map(place -> text.substring(place.start(), place.end()) + "人民政府");
  }

  private static Optional<String> maker(String text, int year) {
    Matcher meeting = MEETING.matcher(text);
    if (!meeting.find()) {
      return Optional.empty();
    }
    String organ = "人民代表大会" + (meeting.group().contains("常务委员会") ? "常务委员会" : "");
    if (meeting.group(1) != null) {
      return Optional.of("全国" + organ);
    }
    return Places.ofChina().in(text.substring(0, meeting.start()), year).stream()
        .reduce((earlier, last) -> last)
        .filter(place -> place.end() == meeting.start())
        .map(place -> text.substring(place.start(), place.end()) + organ);
  }

  private static Optional<LocalDate> day(List<FoldedLine> head, List<FoldedLine> history) {
    if (isRevised(head)) {
      return Optional.empty();
    }
    List<LocalDate> published = days(head.stream().limit(FURTHEST).toList(), PUBLISHED);
    List<LocalDate> passed = days(history, PASSED_OR_APPROVED);
    return only(published).or(() -> published.isEmpty() ? only(passed) : Optional.empty());
  }

  private static List<LocalDate> days(List<FoldedLine> lines, Pattern kind) {
    return lines.stream()
        .map(FoldedLine::text)
        .filter(text -> kind.matcher(text).find())
        .flatMap(text -> CalendarDate.in(text).stream())
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> only(List<LocalDate> days) {
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }
}
