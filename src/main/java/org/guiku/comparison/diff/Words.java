package org.guiku.comparison.diff;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
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
    List<String> words = new ArrayList<>();
    int from = 0;
    for (Figure figure : Figures.in(text)) {
      addWords(text.substring(from, figure.start()), words);
      words.add(figure.text());
      from = figure.end();
    }
    addWords(text.substring(from), words);
    return words;
  }

  private static void addWords(String text, List<String> words) {
    if (text.length() < 2) {
      if (!text.isEmpty()) {
        words.add(text);
      }
      return;
    }
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
  }
}
