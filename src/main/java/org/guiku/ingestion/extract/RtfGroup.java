package org.guiku.ingestion.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.extract.RunChanges.Change;

/** The settings in force within a group of an RTF file; what is set inside ends with it. */
final class RtfGroup {

  /** Where the words of a group go. */
  enum Destination {
    TEXT,
    NOWHERE,
    FONTS,
    STYLES,
    AUTHORS,
    NOTE,
    BOX,
    NUMBER,
    COMMENT,
    COMMENT_START,
    COMMENT_ID,
    COMMENT_DATE,
    COMMENT_AUTHOR
  }

  Destination destination = Destination.TEXT;

  /** How many substitutes follow a character of Unicode. */
  int substitutes = 1;

  int font;
  int style;
  int outlineLevel = WordParagraph.DEEPEST;
  boolean centred;
  boolean inTable;
  int tableLevel = 1;
  boolean endnote;

  /** Whether a group sets the rows of a table within a table, which follow them. */
  boolean setsNestedRows;

  private boolean inserted;
  private boolean deleted;
  private int inserter;
  private int deleter;
  private int insertedAt;
  private int deletedAt;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.substitutes = substitutes;
    inner.font = font;
    inner.style = style;
    inner.outlineLevel = outlineLevel;
    inner.centred = centred;
    inner.inTable = inTable;
    inner.tableLevel = tableLevel;
    inner.endnote = endnote;
    inner.setsNestedRows = setsNestedRows;
    inner.inserted = inserted;
    inner.deleted = deleted;
    inner.inserter = inserter;
    inner.deleter = deleter;
    inner.insertedAt = insertedAt;
    inner.deletedAt = deletedAt;
    return inner;
  }

  void resetParagraph() {
    style = 0;
    outlineLevel = WordParagraph.DEEPEST;
    centred = false;
    inTable = false;
    tableLevel = 1;
  }

  void resetCharacters(int defaultFont) {
    font = defaultFont;
    inserted = false;
    deleted = false;
  }

  /** From 0, the text outside of tables. */
  int depth() {
    return inTable ? Math.max(1, tableLevel) : 0;
  }

  boolean isDeleted() {
    return deleted;
  }

  /** Takes a control word of tracked changes; false where it is none. */
  boolean takesChange(String name, int value) {
    switch (name) {
      case "revised" -> inserted = value != 0;
      case "deleted" -> deleted = value != 0;
      case "revauth" -> inserter = value;
      case "revauthdel" -> deleter = value;
      case "revdttm" -> insertedAt = value;
      case "revdttmdel" -> deletedAt = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  Optional<Change> change(RtfNames names) {
    if (deleted) {
      return Optional.of(
          new Change(Kind.DELETION, new MarkOrigin(names.author(deleter), instant(deletedAt))));
    }
    return inserted
        ? Optional.of(
            new Change(Kind.INSERTION, new MarkOrigin(names.author(inserter), instant(insertedAt))))
        : Optional.empty();
  }

  /** Minute, hour, day, month and year of local time in the bits of one number. */
  static Optional<Instant> instant(int bits) {
    try {
      return Optional.of(
          LocalDateTime.of(
                  1900 + (bits >> 20 & 0x1FF),
                  bits >> 16 & 0xF,
                  bits >> 11 & 0x1F,
                  bits >> 6 & 0x1F,
                  bits & 0x3F)
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
