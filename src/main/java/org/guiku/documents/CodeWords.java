package org.guiku.documents;

import java.util.Locale;
import java.util.ResourceBundle;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Region;
import org.guiku.coding.Regions;
import org.guiku.coding.Subjects;

/** Coded values in a planner's words, from the same files as the pages. */
public final class CodeWords {

  private static final String[] NUMERALS = "〇一二三四五六七八九".split("");

  private CodeWords() {}

  /**
   * @param value well formed
   */
  public static String label(Field field, String value) {
    return switch (field) {
      case REGION -> place(Regions.ofChina().lives(value).getLast());
      case LEVEL -> word("documents", "code.level." + value);
      case CATEGORY -> word("documents", "code.category." + value);
      case KIND -> word("search", "search.kind." + value);
      case PERIOD -> "“" + numeral(Integer.parseInt(value)) + "五”";
      case SUBJECT -> Subjects.named(value).map(Subjects.Subject::chinese).orElse(value);
      case ISSUER, DOCUMENT_NUMBER, ISSUED_ON, PLAN_CODE, INDEX_NUMBER, TOPIC -> value;
    };
  }

  /** With what lay above it in its last year, the province first: there are several 鼓楼区. */
  private static String place(Region region) {
    int year = region.until().orElse(Integer.MAX_VALUE) - 1;
    StringBuilder name = new StringBuilder();
    Regions.ofChina().above(region, year).forEach(upper -> name.append(upper.name()));
    return name.append(region.name()).toString();
  }

  private static String word(String bundle, String key) {
    return ResourceBundle.getBundle("messages/" + bundle, Locale.ROOT).getString(key);
  }

  /** As far as periods are counted: 一 to 九, 十, 十一 and so on. */
  private static String numeral(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : NUMERALS[number / 10]) + "十";
    return tens + (number % 10 == 0 ? "" : NUMERALS[number % 10]);
  }
}
