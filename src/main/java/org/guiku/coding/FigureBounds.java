package org.guiku.coding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Figure.Bound;

/** The words before and after a number that say whether it is a least, a most, or about right. */
final class FigureBounds {

  /** Every character of the words that bind a number. */
  static final String CHARACTERS = "不低少小于至最超过高大多得控制在突破足约接近左右为到及以上下内之≥≤><=";

  private static final int REACH = 5;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<least>不(?:低|少|小)于|至少|最少|≥|>=)|(?<most>不(?:超过|高于|大于|多于|得超过)|至多|最多|≤|<=|控制在)"
              + "|(?<more>超过|高于|大于|多于|突破|超|>)|(?<less>低于|少于|小于|不足|<)|(?<about>大?约|接近|近|左右|约为))为?到?$");

  private static final Pattern AFTER =
      Pattern.compile("(?:(?<least>及?以上)|(?<most>及?以下|及?以内|之内)|(?<about>左右|上下))");

  private static final Map<String, Bound> BOUNDS =
      Map.of(
          "least", Bound.AT_LEAST,
          "most", Bound.AT_MOST,
          "more", Bound.MORE_THAN,
          "less", Bound.LESS_THAN,
          "about", Bound.ABOUT);

  private FigureBounds() {}

  static Bound around(String text, int start, int end) {
    Matcher after = AFTER.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      return named(after);
    }
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - REACH), start));
    return before.find() ? named(before) : Bound.EXACT;
  }

  private static Bound named(Matcher matcher) {
    return matcher.namedGroups().entrySet().stream()
        .filter(group -> matcher.group(group.getValue()) != null)
        .map(group -> BOUNDS.get(group.getKey()))
        .findFirst()
        .orElse(Bound.EXACT);
  }
}
