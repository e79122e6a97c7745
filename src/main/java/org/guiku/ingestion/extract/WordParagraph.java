package org.guiku.ingestion.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.guiku.ingestion.structure.Block;
import org.guiku.ingestion.structure.Headings;
import org.guiku.ingestion.structure.MarkedText;

/**
 * A paragraph of a word processor's file, with what of its setting bears on structure.
 *
 * @param level of a heading, from 1
 * @param number as printed before it; empty where it is counted by hand or not at all
 */
record WordParagraph(
    Role role, Alignment alignment, OptionalInt level, String number, MarkedText words) {

  /** What the format calls a paragraph. */
  enum Role {
    TITLE,
    TEXT,
    BULLET
  }

  /** How it is set between the margins. */
  enum Alignment {
    CENTRED,
    OTHER;

    static Alignment centredIf(boolean centred) {
      return centred ? CENTRED : OTHER;
    }
  }

  /** Outline levels beyond it are body text. */
  static final int DEEPEST = 9;

  /** Of some length, no sentence, and not the head of an official letter (发文机关标志). */
  private static final Pattern TITLE = Pattern.compile("(?!.*文件$)[^。；]{5,59}[^。；，：]");

  /** Empty where there is neither a word nor a mark. */
  Optional<Block> block() {
    if (words.text().isBlank()) {
      return words.marks().isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(words));
    }
    if (role == Role.TITLE) {
      return Optional.of(new Block.Title(words));
    }
    MarkedText numbered = words.onOneLine().after(number + gap(number));
    if (level.isPresent() && level.getAsInt() <= DEEPEST) {
      return Optional.of(new Block.Heading(level.getAsInt(), numbered));
    }
    return Optional.of(
        role == Role.BULLET ? new Block.Item(numbered) : new Block.Paragraph(numbered));
  }

  /** Word puts a tab behind a number; Chinese numbering carries its own mark. */
  private static String gap(String number) {
    return number.isEmpty() || number.matches(".*[、．）)]") ? "" : " ";
  }

  /** Whether it reads like the title, where the document declares none. */
  boolean looksLikeTitle() {
    String text = words.onOneLine().text();
    return alignment == Alignment.CENTRED
        && role == Role.TEXT
        && number.isEmpty()
        && level.isEmpty()
        && TITLE.matcher(text).matches()
        && Headings.rankOf(text).isEmpty();
  }
}
