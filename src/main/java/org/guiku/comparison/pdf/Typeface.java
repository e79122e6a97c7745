package org.guiku.comparison.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/** A font with the measures of its letters. */
final class Typeface {

  /** What printers put where a letter is missing (下駄), then what most fonts have. */
  private static final List<Integer> SUBSTITUTES = List.of(0x3013, 0x25A1, (int) '?');

  private static final float UNITS = 1000;

  private final BaseFont font;
  private final String substitute;
  private final Map<Integer, Float> widths = new HashMap<>();

  /**
   * @param font read anew for each file: one that is kept remembers the letters of all files
   */
  Typeface(BaseFont font) {
    this.font = font;
    this.substitute =
        SUBSTITUTES.stream()
            .filter(font::charExists)
            .findFirst()
            .map(Character::toString)
            .orElse("");
  }

  BaseFont font() {
    return font;
  }

  /** A text as it can be drawn: with a substitute for each letter that the font lacks. */
  String drawable(String text) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints().mapToObj(this::drawable).forEach(drawable::append);
    return drawable.toString();
  }

  private String drawable(int letter) {
    if (UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return "";
    }
    if (Character.isISOControl(letter)) {
      return " ";
    }
    return font.charExists(letter) ? Character.toString(letter) : substitute;
  }

  /** In sizes of the font. */
  float width(int letter) {
    return widths.computeIfAbsent(letter, each -> font.getWidth(Character.toString(each)) / UNITS);
  }

  /** In sizes of the font. */
  float width(String text) {
    return (float) text.codePoints().mapToDouble(this::width).sum();
  }

  /** All that were measured so far, as are all that are drawn; as code points. */
  IntStream letters() {
    return widths.keySet().stream().mapToInt(Integer::intValue);
  }
}
