package org.guiku.ingestion.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a table of contents: a title, a leader or a wide gap, and a page. */
final class ContentsEntry {

  private static final Pattern WITH_LEADER =
      Pattern.compile(
          "(?<title>.*?\\S)\\s*(?:(?:[.．·•﹒…⋯。_]\\s?){4,}|[…⋯]{2,})\\s*"
              + "(?<page>[—–\\-－(（]?\\s?(?:\\d{1,4}|[ivxIVX]{1,6})\\s?[—–\\-－)）]?)");

  private static final Pattern PAGE = Pattern.compile("\\d{1,4}");

  private ContentsEntry() {}

  /** Whether a line ends as an entry does. */
  static boolean is(PageLine line) {
    return WITH_LEADER.matcher(line.text()).matches() || isSetByGap(line);
  }

  private static boolean isSetByGap(PageLine line) {
    List<PageLine> parts = line.parts();
    return parts.size() > 1
        && PAGE.matcher(parts.getLast().text()).matches()
        && Headings.rankOf(titleByGap(line, parts)).isPresent();
  }

  private static String titleByGap(PageLine line, List<PageLine> parts) {
    return line.text().substring(0, line.text().length() - parts.getLast().text().length()).strip();
  }

  /** An entry's text: the leader is left out. */
  static PassageText text(List<PageLine> lines) {
    PageLine last = lines.getLast();
    PassageText text = PassageText.of(lines.subList(0, lines.size() - 1));
    Matcher leader = WITH_LEADER.matcher(last.text());
    if (!leader.matches()) {
      text.add(last);
      return text;
    }
    text.add(last.part(0, leader.end("title")));
    text.space();
    text.add(last.part(leader.start("page"), leader.end("page")));
    return text;
  }
}
