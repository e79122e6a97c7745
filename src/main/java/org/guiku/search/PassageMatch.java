package org.guiku.search;

import java.util.List;
import java.util.stream.IntStream;
import org.guiku.documents.Box;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.search.query.Mark;
import org.guiku.search.query.Marks;

/** A passage in which terms of a query stand. */
public record PassageMatch(Passage passage, PassageAddress address, List<Mark> marks) {

  /** Those of a document, in reading order. */
  static List<PassageMatch> in(Reading reading, DocumentId id, Marks marks) {
    List<PassageAddress> cited = PassageAddress.ofAll(id, reading);
    List<Passage> passages = reading.passages();
    return IntStream.range(0, passages.size())
        .mapToObj(i -> of(passages.get(i), cited.get(i), marks))
        .filter(match -> !match.marks().isEmpty())
        .toList();
  }

  private static PassageMatch of(Passage passage, PassageAddress address, Marks marks) {
    return new PassageMatch(passage, address, marks.in(passage.text()));
  }

  /** Where the marks stand on the pages; empty where the format has none. */
  public List<Box> boxes() {
    return marks.stream()
        .flatMap(mark -> passage.boxes(mark.start(), mark.end()).stream())
        .toList();
  }
}
