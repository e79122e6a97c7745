package org.guiku.ingestion.extract;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.Mark;
import org.guiku.ingestion.structure.MarkedText;

/**
 * The comments of a Word document and who changed what. A comment on several paragraphs marks the
 * first of them.
 */
final class DocxMarks {

  /** Who left a mark, and when. */
  record Origin(Optional<String> author, Optional<Instant> at) {

    static Origin of(Xml xml) {
      return new Origin(
          xml.attribute("author").filter(name -> !name.isBlank()),
          xml.attribute("date").flatMap(Origin::instant));
    }

    /** Word writes local time and calls it UTC, or names no zone; it is taken at its word. */
    static Optional<Instant> instant(String date) {
      try {
        return Optional.of(Instant.parse(date.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)") ? date : date + "Z"));
      } catch (DateTimeParseException notADate) {
        return Optional.empty();
      }
    }

    Mark mark(Kind kind, int start, int end, String text) {
      return new Mark(kind, start, end, author, at, text);
    }
  }

  private record Comment(Origin origin, String text) {}

  private final Map<String, Comment> comments = new HashMap<>();

  /** Where the words begin that a comment is on. */
  private record Opening(MarkedText.Writer in, int at) {}

  private final Map<String, Opening> open = new LinkedHashMap<>();
  private final List<String> awaited = new ArrayList<>();

  /** Takes in the part of the comments; a body reads what they say. */
  void read(Xml xml, DocxBody body) throws Unreadable, XMLStreamException {
    if (xml.nextChild()) {
      while (xml.nextChild()) {
        String id = xml.attribute("id").orElse("");
        Origin origin = Origin.of(xml);
        WordBlocks words = new WordBlocks();
        body.readBlocks(xml, words);
        comments.put(id, new Comment(origin, SpreadTable.wordsOf(words.blocks()).onOneLine().text()));
      }
    }
  }

  /** Comments whose words begin with the next paragraph. */
  void awaitComment(String id) {
    awaited.add(id);
  }

  void beginParagraph(MarkedText.Writer text) {
    awaited.forEach(id -> openComment(id, text));
    awaited.clear();
  }

  void openComment(String id, MarkedText.Writer text) {
    open.put(id, new Opening(text, text.length()));
  }

  /** Ends a comment's words, or marks the place of one that has none. */
  void closeComment(String id, MarkedText.Writer text) {
    Opening opening = open.remove(id);
    Comment comment = comments.remove(id);
    if (comment != null) {
      int end = text.length();
      boolean isHere = opening != null && opening.in() == text;
      text.mark(
          comment.origin().mark(Kind.COMMENT, isHere ? opening.at() : end, end, comment.text()));
    }
  }

  void endParagraph(MarkedText.Writer text) {
    List<String> here = new ArrayList<>();
    open.forEach(
        (id, opening) -> {
          if (opening.in() == text) {
            here.add(id);
          }
        });
    here.forEach(id -> closeComment(id, text));
  }
}
