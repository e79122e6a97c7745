package org.guiku.samples;

import java.util.List;

/** A piece of a sample's source, in the order of reading. */
sealed interface Part {

  /** Levels 1 to 4: 章, 节, 一、, （一）. */
  record Heading(int level, String text) implements Part {}

  record Paragraph(Place place, String text) implements Part {}

  /** A 专栏: a titled box that may run over a page end. */
  record Box(String title, List<Paragraph> paragraphs) implements Part {}

  /** A ruled table; its first row is the head, widths are per cent of the line. */
  record Grid(String caption, List<Integer> widths, List<List<String>> rows) implements Part {
    /** Stands in a cell that continues the one above. */
    static final String ABOVE = "^";

    /** Stands in a cell that continues the one to its left. */
    static final String LEFT = "<";
  }

  /** The red head of an official letter, with the document number below it. */
  record Letterhead(String organ, String number) implements Part {}

  enum Place {
    INDENTED,
    FLUSH,
    CENTRED,
    RIGHT,
    TITLE,
    NOTE
  }

  enum Mark implements Part {
    /** The cover, from the title, the stage, the issuer and the date of the source's head. */
    COVER,
    CONTENTS,
    /** From here on pages are numbered, from 1, and bear the running head. */
    BODY,
    BREAK
  }
}
