package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists of public bodies, as signatures and titles give them: 广州市民政局 广州市财政局. */
final class Bodies {

  private static final Pattern SEPARATOR = Pattern.compile("[ ,、;/]+");

  /** Parts of a body that issue nothing under their own name. */
  private static final Pattern INNER = Pattern.compile(".*(?:[处科股组]|(?<!办公)室)");

  /** What a site puts before the name of whom it has a page from. */
  private static final Pattern FROM = Pattern.compile("(?:本网|本站|转自|转载)[ :]*");

  private static final int LONGEST_PART = 160;
  private static final int LONGEST_SHORT_NAME = 10;
  private static final int MOST = 30;

  private final BodyNames names;

  Bodies(BodyNames names) {
    this.names = names;
  }

  BodyNames names() {
    return names;
  }

  /** The full names of the bodies that a folded text lists, and nothing else; else none. */
  List<String> listed(String text) {
    List<String> found = new ArrayList<>();
    if (!BodyNames.mayEnd(text)) {
      return found;
    }
    for (String part : SEPARATOR.split(text.strip(), MOST)) {
      for (String name : part.length() > LONGEST_PART ? List.of("") : parted(part)) {
        Optional<String> full = names.inFull(name).or(() -> afterNational(found, name));
        if (full.isEmpty()) {
          return List.of();
        }
        found.add(full.get());
      }
    }
    return found.stream().distinct().toList();
  }

  /** The same where those behind the first may be parts of it, or cannot be told. */
  List<String> bylined(String text) {
    List<String> found = new ArrayList<>();
    String plain = FROM.matcher(BodyNames.undecorated(text)).replaceFirst("");
    for (String part : SEPARATOR.split(plain, MOST)) {
      Optional<String> full = INNER.matcher(part).matches() ? Optional.empty() : names.inFull(part);
      if (full.isEmpty() && found.isEmpty()) {
        return List.of();
      }
      full.ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** Among the nation's bodies those that follow leave 国家 or 中国 out: 财政部 人民银行 证监会. */
  private Optional<String> afterNational(List<String> before, String name) {
    boolean follows =
        !before.isEmpty()
            && names.isNational(before.getLast())
            && name.length() <= LONGEST_SHORT_NAME
            && BodyNames.mayBeName(name)
            && BodyNames.mayEnd(name);
    return follows ? Optional.of(name) : Optional.empty();
  }

  /** Names that are written without anything between them: 广州市民政局广州市财政局. */
  private List<String> parted(String text) {
    List<String> parts = new ArrayList<>();
    String opening = names.openingOf(text);
    int start = 0;
    for (int i = BodyNames.SHORTEST; i < text.length() - BodyNames.SHORTEST; i++) {
      if (begins(text, i, opening)
          && i - start >= BodyNames.SHORTEST
          && BodyNames.ends(text.substring(start, i))) {
        parts.add(text.substring(start, i));
        start = i;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The names of such a row begin alike, or with what no name holds further on. */
  private static boolean begins(String text, int at, String opening) {
    return text.startsWith("中共", at)
        || text.startsWith("国务院", at)
        || (!opening.isEmpty() && text.startsWith(opening, at));
  }
}
