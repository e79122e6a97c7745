package org.guiku.comparison.diff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a table of contents, whose page numbers say nothing of what the text says. */
public final class Contents {

  private static final Set<String> HEADINGS = Set.of("目录", "目次", "contents", "tableofcontents");
  private static final Pattern SPACE = Pattern.compile("[\\s　]+");
  private static final Pattern PAGE = Pattern.compile("[\\s　.．·…‥]*\\d{1,4}$");

  private Contents() {}

  /** Whether a passage stands under the heading of one. */
  public static boolean holds(Piece piece) {
    return !piece.section().isEmpty() && isHeading(piece.section().getLast());
  }

  public static boolean isHeading(String text) {
    return HEADINGS.contains(SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
  }

  static String withoutPage(String line) {
    return PAGE.matcher(line).replaceFirst("");
  }
}
