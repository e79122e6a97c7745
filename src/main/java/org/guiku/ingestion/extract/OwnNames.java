package org.guiku.ingestion.extract;

import java.util.regex.Pattern;

/** What a file that lies in another is called, whatever place its name would lead to. */
final class OwnNames {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private OwnNames() {}

  /** Without the folders before it and without control characters; never empty. */
  static String of(String path) {
    String parted = path.replace('\\', '/');
    int end = parted.length();
    while (end > 0 && parted.charAt(end - 1) == '/') {
      end--;
    }
    int start = parted.lastIndexOf('/', end - 1) + 1;
    String base = CONTROL.matcher(parted.substring(start, end)).replaceAll("").strip();
    return base.isEmpty() || base.matches("\\.+") ? "unnamed" : base;
  }
}
