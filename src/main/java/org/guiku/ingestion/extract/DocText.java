package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.extract.RunChanges.Change;
import org.guiku.ingestion.structure.MarkedText;

/** The words of a DOC file's paragraph, and what hangs on single characters of them. */
final class DocText {

  private static final char NOTE = '\u0002';
  private static final char COMMENT = '\u0005';
  private static final char DRAWING = '\b';
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HARD_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';

  /** What a field is made by, up to what it shows. */
  private static final Pattern INSTRUCTION = Pattern.compile("\u0013[^\u0013-\u0015\r]*\u0014?");

  private final DocAnchors anchors;
  private final MarkedText.Writer text = new MarkedText.Writer();
  private final RunChanges changes = new RunChanges(text);
  private final List<Range> footnotes = new ArrayList<>();
  private final List<Range> endnotes = new ArrayList<>();
  private final List<Range> boxes = new ArrayList<>();

  /** For each open field whether what it shows has begun. */
  private final List<Boolean> fields = new ArrayList<>();

  private boolean markDeleted;

  /**
   * @param before what a deleted paragraph mark joins to this paragraph
   */
  DocText(MarkedText before, DocAnchors anchors) {
    this.anchors = anchors;
    text.append(before);
  }

  void read(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      read(paragraph.getCharacterRun(i));
    }
    changes.end();
    anchors.endParagraph(text);
  }

  private void read(CharacterRun run) {
    StringBuilder words = new StringBuilder();
    String all = run.isSymbol() ? "" : run.text();
    for (int i = 0; i < all.length(); i++) {
      int place = run.getStartOffset() + i;
      if (anchors.opensComment(place)) {
        flush(run, words);
        anchors.openComment(place, text);
      }
      char c = all.charAt(i);
      if (c == COMMENT) {
        flush(run, words);
        anchors.closeComment(place, text);
      } else if (c == NOTE || c == DRAWING) {
        anchors.footnoteAt(place).ifPresent(footnotes::add);
        anchors.endnoteAt(place).ifPresent(endnotes::add);
        anchors.boxAt(place).ifPresent(boxes::add);
      } else if (isShown(c)) {
        words.append(shown(c));
      }
      markDeleted |= c == '\r' && run.isMarkedDeleted();
    }
    flush(run, words);
  }

  private void flush(CharacterRun run, StringBuilder words) {
    if (run.isMarkedDeleted()) {
      changes.append(words, change(Kind.DELETION, run));
    } else if (run.isMarkedInserted()) {
      changes.append(words, change(Kind.INSERTION, run));
    } else if (!words.isEmpty()) {
      changes.append(words);
    }
    words.setLength(0);
  }

  private Change change(Kind kind, CharacterRun run) {
    return anchors
        .changeAt(kind, run.getStartOffset())
        .orElseGet(() -> new Change(kind, MarkOrigin.UNKNOWN));
  }

  /** Leaves out what fields are made by and keeps what they show. */
  private boolean isShown(char c) {
    switch (c) {
      case FIELD -> fields.add(false);
      case FIELD_RESULT -> {
        if (!fields.isEmpty()) {
          fields.set(fields.size() - 1, true);
        }
      }
      case FIELD_END -> {
        if (!fields.isEmpty()) {
          fields.removeLast();
        }
      }
      default -> {
        return c != SOFT_HYPHEN && !fields.contains(false);
      }
    }
    return false;
  }

  private static char shown(char c) {
    return c == HARD_HYPHEN ? '-' : c < ' ' ? ' ' : c;
  }

  MarkedText words() {
    return text.words();
  }

  /** Whether a tracked change joins this paragraph to the next. */
  boolean isMarkDeleted() {
    return markDeleted;
  }

  List<Range> footnotes() {
    return footnotes;
  }

  List<Range> endnotes() {
    return endnotes;
  }

  List<Range> boxes() {
    return boxes;
  }

  /** A whole text, a line for each paragraph. */
  static String withoutFields(String text) {
    return INSTRUCTION.matcher(text).replaceAll("").replace('\u0007', '\n').replace('\r', '\n');
  }
}
