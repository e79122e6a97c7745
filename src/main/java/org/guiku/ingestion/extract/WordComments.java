package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.MarkedText;

/**
 * The comments on a word processor's text, known by whatever its format names them by. A comment on
 * several paragraphs marks the first of them.
 */
final class WordComments {

  private record Comment(MarkOrigin origin, String text) {}

  /** Where the words begin that a comment is on. */
  private record Opening(MarkedText.Writer in, int at) {}

  private final Map<String, Comment> comments = new HashMap<>();
  private final Map<String, Opening> open = new LinkedHashMap<>();
  private final List<String> awaited = new ArrayList<>();

  void put(String id, MarkOrigin origin, MarkedText text) {
    comments.put(id, new Comment(origin, text.onOneLine().text()));
  }

  /** A comment whose words begin with the next paragraph. */
  void await(String id) {
    awaited.add(id);
  }

  void beginParagraph(MarkedText.Writer text) {
    awaited.forEach(id -> open(id, text));
    awaited.clear();
  }

  void open(String id, MarkedText.Writer text) {
    open.put(id, new Opening(text, text.length()));
  }

  /** Ends a comment's words, or marks the place of one that has none. */
  void close(String id, MarkedText.Writer text) {
    Opening opening = open.remove(id);
    Comment comment = comments.remove(id);
    if (comment != null) {
      int end = text.length();
      int start = opening != null && opening.in() == text ? opening.at() : end;
      text.mark(comment.origin().mark(Kind.COMMENT, start, end, comment.text()));
    }
  }

  void endParagraph(MarkedText.Writer text) {
    List<String> here =
        open.entrySet().stream()
            .filter(entry -> entry.getValue().in() == text)
            .map(Map.Entry::getKey)
            .toList();
    here.forEach(id -> close(id, text));
  }
}
