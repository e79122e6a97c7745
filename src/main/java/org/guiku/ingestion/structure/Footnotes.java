package org.guiku.ingestion.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the footnotes of a page: small type at its foot that begins with a mark. */
final class Footnotes {

  private static final float SMALLER = 0.92f;

  private static final Pattern MARK =
      Pattern.compile("(?:[①-⑳⑴-⒇]|[\\[〔]\\d{1,2}[\\]〕]|\\d{1,2}(?![\\d.．、])|\\*|注[：:]).+");

  private Footnotes() {}

  /** The place of the first footnote among a page's lines; their number where it has none. */
  static int start(List<PageLine> lines) {
    int start = lines.size();
    int first = start;
    while (first > 1 && isSmall(lines.get(first - 1), lines)) {
      first--;
      start = MARK.matcher(lines.get(first).text()).matches() ? first : start;
    }
    return start;
  }

  private static boolean isSmall(PageLine line, List<PageLine> lines) {
    List<Float> sizes = lines.stream().map(PageLine::size).sorted().toList();
    return line.size() < SMALLER * sizes.get(sizes.size() / 2);
  }
}
