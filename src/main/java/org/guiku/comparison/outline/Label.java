package org.guiku.comparison.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a list as a point: what it is called, and what is said of it in the same line.
 *
 * @param notes empty where the line says no more
 */
record Label(String wording, String notes) {

  private static final Pattern END = Pattern.compile("[。；;：:]\\s*|——|\\.(?:\\s+|$)|\\.$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A name is seldom longer; a sentence seldom shorter. */
  private static final int LONGEST = 30;

  private static final int LONGEST_LATIN = 80;

  static Label of(String line) {
    Matcher end = END.matcher(line);
    return end.find() && end.start() > 0
        ? new Label(line.substring(0, end.start()).strip(), line.substring(end.end()).strip())
        : new Label(line.strip(), "");
  }

  /** Whether it is a name and not a sentence. */
  boolean isName() {
    boolean han = HAN.matcher(wording).find();
    return !wording.isEmpty()
        && wording.length() <= (han ? LONGEST : LONGEST_LATIN)
        && wording.indexOf('，') < 0;
  }
}
