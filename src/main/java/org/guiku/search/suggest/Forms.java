package org.guiku.search.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be typed for a text: its letters, their sounds, the initials of their sounds; from its
 * beginning, or from a character inside. A word of Latin letters or digits is typed from its own
 * beginning only.
 *
 * @param beginning what the text begins with
 * @param inside what stands within it
 */
public record Forms(Set<String> beginning, Set<String> inside) {

  /** Letters that are compared from the beginning; further ones of a text or a query are not. */
  static final int LONGEST = 120;

  /** Letters that are compared from inside. */
  static final int LONGEST_INSIDE = 24;

  /** What begins further inside a text is not looked for. */
  private static final int PLACES = 40;

  /** The forms of folded letters. */
  public static Forms of(String letters) {
    Forms forms = new Forms(new LinkedHashSet<>(), new LinkedHashSet<>());
    int[] codes = letters.codePoints().toArray();
    forms.add(codes, letters.codePoints().mapToObj(Character::toString).toList());
    for (List<String> sounds : Sounds.of(letters)) {
      forms.add(codes, sounds);
      forms.add(codes, sounds.stream().map(Forms::initial).toList());
    }
    return forms;
  }

  static String initial(String sound) {
    return Letters.cut(sound, 1);
  }

  private void add(int[] codes, List<String> parts) {
    beginning.add(joined(parts, LONGEST));
    for (int at = 1; at < Math.min(parts.size(), PLACES); at++) {
      if (Character.isIdeographic(codes[at - 1]) || Character.isIdeographic(codes[at])) {
        inside.add(joined(parts.subList(at, parts.size()), LONGEST_INSIDE));
      }
    }
  }

  private static String joined(List<String> parts, int most) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < Math.min(parts.size(), most); i++) {
      joined.append(parts.get(i));
    }
    return Letters.cut(joined.toString(), most);
  }
}
