package org.guiku.search.meaning;

import java.text.Normalizer;
import java.util.Locale;
import org.guiku.documents.OrdinaryHan;
import org.guiku.search.query.Simplified;

/** Folds texts before they are embedded, so that one saying has one vector in all its writings. */
final class MeantText {

  private MeantText() {}

  static String fold(String text) {
    String ordinary = Normalizer.normalize(OrdinaryHan.of(text), Normalizer.Form.NFKC);
    return Simplified.of(ordinary.toLowerCase(Locale.ROOT));
  }
}
