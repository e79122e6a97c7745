package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.List;
import org.guiku.documents.Annotation;
import org.guiku.documents.Passage;

/** Collects the marks of a text as its passages are written. */
final class FlowMarks {

  /** More than any editor sets; beyond, the text is worth more than its marks. */
  private static final int MOST = 100_000;

  private final List<Annotation> annotations = new ArrayList<>();

  /**
   * Those of words that become the passage of this ordinal; of words that are blank and become
   * none, the marks stand at the beginning of what comes next.
   */
  void add(MarkedText words, int ordinal) {
    for (Mark mark : words.marks()) {
      if (annotations.size() < MOST) {
        annotations.add((words.text().isBlank() ? mark.at(0) : mark).in(ordinal));
      }
    }
  }

  /** What is marked behind the last passage stands at its end. */
  List<Annotation> in(List<Passage> passages) {
    if (passages.isEmpty()) {
      return List.of();
    }
    Passage last = passages.getLast();
    return annotations.stream()
        .map(mark -> mark.ordinal() > last.ordinal() ? endOf(last, mark) : mark)
        .toList();
  }

  private static Annotation endOf(Passage last, Annotation mark) {
    int end = last.text().length();
    return new Annotation(
        mark.kind(), last.ordinal(), end, end, mark.author(), mark.at(), mark.text());
  }
}
