package org.guiku.search.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guiku.documents.OrdinaryHan;
import org.guiku.search.query.Simplified;
import org.guiku.search.query.YearBrackets;

/** Folds texts before they are embedded, so that one saying has one vector in all its writings. */
final class MeantText {

  /** What stands for 〇 among numerals, as in 二零三五 and 二○○五年; 零售 and 一百零五 keep theirs. */
  private static final Pattern ZERO =
      Pattern.compile("(?<=[一二三四五六七八九][零○◯〇o0]{0,3})[零○◯o0](?=[零○◯〇o0]{0,3}[一二三四五六七八九年])");

  private MeantText() {}

  static String fold(String text) {
    String ordinary = Normalizer.normalize(OrdinaryHan.of(text), Normalizer.Form.NFKC);
    String simplified = Simplified.of(ordinary.toLowerCase(Locale.ROOT));
    return YearBrackets.usual(ZERO.matcher(simplified).replaceAll("〇"));
  }
}
