package org.guiku.ingestion.extract;

import org.guiku.ingestion.structure.MarkedText;

/** A comment of an RTF file, which says bit by bit whose it is and on what. */
final class RtfComment {

  private static final int LONGEST = 1_000;

  private final WordComments comments;
  private final StringBuilder bit = new StringBuilder();
  private String author = "";
  private String id = "";
  private int date;

  RtfComment(WordComments comments) {
    this.comments = comments;
  }

  void append(String text) {
    if (bit.length() + text.length() < LONGEST) {
      bit.append(text);
    }
  }

  void take(RtfGroup.Destination what, RtfFlow flow) {
    String text = bit.toString().strip();
    bit.setLength(0);
    switch (what) {
      case COMMENT_START -> comments.open(text, flow.text());
      case COMMENT_AUTHOR -> author = text;
      case COMMENT_ID -> id = text;
      case COMMENT_DATE -> date = text.matches("-?\\d{1,10}") ? (int) Long.parseLong(text) : 0;
      default -> {}
    }
  }

  /**
   * @param in the text that is commented on
   */
  void end(MarkedText words, MarkedText.Writer in) {
    MarkOrigin named = MarkOrigin.of(author, "");
    comments.put(id, new MarkOrigin(named.author(), RtfGroup.instant(date)), words);
    comments.close(id, in);
    author = "";
    id = "";
    date = 0;
  }
}
