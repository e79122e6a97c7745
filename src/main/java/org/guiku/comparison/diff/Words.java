package org.guiku.comparison.diff;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.guiku.coding.Figure;
import org.guiku.coding.Figures;

/**
 * Cuts a text where a reader would cut it: between words of its language, around whole numbers with
 * their units, around each mark of punctuation. Words of Chinese are those of the dictionary of
 * ICU.
 */
public final class Words {

  /** Cutting is not shared between threads; one is made once for each of them. */
  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Locale.CHINESE));

  private Words() {}

  /** In order, none of them empty; joined they are the text. */
  public static List<String> of(String text) {
    return ofAll(List.of(text)).getFirst();
  }

  /** The words of several texts, which is much faster than one after another. */
  static List<List<String>> ofAll(List<String> texts) {
    BitSet cuts = cuts(String.join("\n", texts));
    List<List<String>> all = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      all.add(words(text, cuts.get(start, start + text.length())));
      start += text.length() + 1;
    }
    return all;
  }

  private static BitSet cuts(String text) {
    BitSet cuts = new BitSet(text.length());
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      cuts.set(at);
    }
    return cuts;
  }

  private static List<String> words(String text, BitSet cuts) {
    for (Figure figure : Figures.in(text)) {
      cuts.clear(figure.start(), figure.end());
      cuts.set(figure.start());
      cuts.set(figure.end());
    }
    cuts.set(text.length());
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = cuts.nextSetBit(1); at >= 0; at = cuts.nextSetBit(at + 1)) {
      words.add(text.substring(from, at));
      from = at;
    }
    return words;
  }
}
