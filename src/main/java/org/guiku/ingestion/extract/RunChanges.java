package org.guiku.ingestion.extract;

import org.guiku.documents.Annotation.Kind;
import org.guiku.ingestion.structure.MarkedText;
import org.jspecify.annotations.Nullable;

/** Tracked changes that a format notes on each run: neighbours of one hand are one mark. */
final class RunChanges {

  /** What somebody did to a run. */
  record Change(Kind kind, MarkOrigin origin) {}

  private final MarkedText.Writer text;
  private final StringBuilder deleted = new StringBuilder();
  private @Nullable Change open;
  private int start;

  RunChanges(MarkedText.Writer text) {
    this.text = text;
  }

  /** Adds words that were there from the beginning. */
  void append(CharSequence words) {
    end();
    text.append(words);
  }

  void append(CharSequence words, Change change) {
    if (!change.equals(open)) {
      end();
      open = change;
      start = text.length();
    }
    if (change.kind() == Kind.DELETION) {
      deleted.append(words);
    } else {
      text.append(words);
    }
  }

  void end() {
    String gone = MarkedText.of(deleted.toString()).onOneLine().text();
    if (open != null && (text.length() > start || !gone.isEmpty())) {
      text.mark(open.origin().mark(open.kind(), start, text.length(), gone));
    }
    deleted.setLength(0);
    open = null;
  }
}
