package org.guiku.ingestion.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which elements make up a table of contents, so that none of them is taken for the heading
 * that it points to: what ends like an entry, what stands between such, and under 目录 what the text
 * says again further down.
 */
final class Contents {

  private static final Pattern NAME = Pattern.compile("目[录錄次]");

  /** Elements between two entries: an entry's first line, a part without a page. */
  private static final int BETWEEN = 3;

  private final List<PageElement> elements;
  private final Map<String, Integer> lastPlaces = new HashMap<>();
  private final BitSet places = new BitSet();

  private Contents(List<PageElement> elements) {
    this.elements = elements;
    for (int i = 0; i < elements.size(); i++) {
      lastPlaces.put(textAt(i), i);
    }
  }

  static BitSet of(List<PageElement> elements) {
    Contents contents = new Contents(elements);
    contents.findEntries();
    contents.findListUnderName();
    return contents.places;
  }

  private void findEntries() {
    int last = -BETWEEN - 1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Paragraph paragraph && ContentsEntry.is(paragraph.last())) {
        places.set(i - last > BETWEEN ? i : last + 1, i + 1);
        last = i;
      }
    }
  }

  private void findListUnderName() {
    boolean isUnderName = false;
    for (int i = 0; i < elements.size(); i++) {
      isUnderName = isUnderName && (places.get(i) || lastPlaces.getOrDefault(textAt(i), i) > i);
      if (isUnderName) {
        places.set(i);
      } else {
        isUnderName = NAME.matcher(textAt(i)).matches();
      }
    }
  }

  private String textAt(int place) {
    return elements.get(place) instanceof Paragraph paragraph
        ? paragraph.text().replaceAll("\\s+", "")
        : "";
  }
}
