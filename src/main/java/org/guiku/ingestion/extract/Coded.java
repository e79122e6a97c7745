package org.guiku.ingestion.extract;

import java.util.List;
import org.guiku.coding.Coder;
import org.guiku.coding.DocumentText;
import org.guiku.coding.DocumentText.Line;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Has a reading coded: hands what matters of it to the {@link Coder}. */
final class Coded {

  private Coded() {}

  /**
   * @param fileName as the uploader named it
   */
  static Reading of(Described file, String fileName) {
    return file.reading().withCoding(Coder.code(text(file, fileName)));
  }

  private static DocumentText text(Described file, String fileName) {
    List<Passage> passages = file.reading().passages();
    int opening = Math.min(DocumentText.OPENING, passages.size());
    int closing = Math.max(opening, passages.size() - DocumentText.CLOSING);
    return new DocumentText(
        file.reading().title().orElse(""),
        fileName,
        lines(passages.subList(0, opening)),
        lines(passages.subList(closing, passages.size())),
        headings(passages),
        file.declarations());
  }

  private static List<Line> headings(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.kind() == Passage.Kind.HEADING)
        .limit(DocumentText.HEADINGS)
        .map(Coded::line)
        .toList();
  }

  private static List<Line> lines(List<Passage> passages) {
    return passages.stream().map(Coded::line).toList();
  }

  private static Line line(Passage passage) {
    Line.Kind kind =
        switch (passage.kind()) {
          case HEADING -> Line.Kind.HEADING;
          case ROW -> Line.Kind.ROW;
          case PARAGRAPH, ITEM -> Line.Kind.TEXT;
        };
    return new Line(kind, passage.page(), passage.text());
  }
}
