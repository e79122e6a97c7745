package org.guiku.search.query;

import java.util.regex.Pattern;

/**
 * What the number of a document has, or the index number of the public information that it is: the
 * year, and behind it which of that year's (〔2022〕47号, -2021-00041).
 */
public final class YearAndNumber {

  private static final Pattern FORM = Pattern.compile("(19|20)\\d\\d[\\p{P}\\p{S}]{1,3}\\d+");

  private YearAndNumber() {}

  public static boolean isIn(String term) {
    Folded folded = Folded.of(term);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      plain.appendCodePoint(folded.code(i));
    }
    return FORM.matcher(plain).find();
  }
}
