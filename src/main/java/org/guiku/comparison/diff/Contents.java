package org.guiku.comparison.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a table of contents, whose page numbers say nothing of what the text says. */
final class Contents {

  private static final Set<String> HEADINGS = Set.of("目录", "目次", "contents", "tableofcontents");
  private static final Pattern SPACE = Pattern.compile("[\\s　]+");
  private static final Pattern PAGE = Pattern.compile("[\\s　.．·…‥]*\\d{1,4}$");

  private Contents() {}

  static boolean holds(Piece piece) {
    return !piece.section().isEmpty()
        && HEADINGS.contains(
            SPACE.matcher(piece.section().getLast()).replaceAll("").toLowerCase(Locale.ROOT));
  }

  static String withoutPage(String line) {
    return PAGE.matcher(line).replaceFirst("");
  }
}
