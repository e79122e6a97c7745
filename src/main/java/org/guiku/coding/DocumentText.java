package org.guiku.coding;

import java.util.List;
import java.util.OptionalInt;

/**
 * What matters of a document's text to what the document is: how it begins and ends, its headings,
 * and what its file states beside the text.
 *
 * @param title empty where it states none
 * @param fileName as the uploader named it
 * @param opening its first lines, in reading order
 * @param closing its last lines, in reading order; none that the opening holds
 * @param headings all of them, in reading order
 * @param declarations the surest first
 */
public record DocumentText(
    String title,
    String fileName,
    List<Line> opening,
    List<Line> closing,
    List<Line> headings,
    List<Declaration> declarations) {

  /** Lines of an opening; the letter that goes before a plan ends well within them. */
  public static final int OPENING = 150;

  /** Lines of a closing. */
  public static final int CLOSING = 20;

  /** Headings that are looked at. */
  public static final int HEADINGS = 300;

  /** Characters of a line that are looked at; what is longer is prose and names nothing. */
  static final int LONGEST_LINE = 200;

  public DocumentText {
    title = Folding.clipped(title);
    opening = opening.stream().limit(OPENING).toList();
    closing = closing.stream().limit(CLOSING).toList();
    headings = headings.stream().limit(HEADINGS).toList();
    declarations = List.copyOf(declarations);
  }

  /** A line or paragraph, clipped where it is long. */
  public record Line(Kind kind, OptionalInt page, String text) {

    /** What a line is. */
    public enum Kind {
      HEADING,
      TEXT,
      ROW
    }

    public Line {
      text = Folding.clipped(text);
    }
  }
}
