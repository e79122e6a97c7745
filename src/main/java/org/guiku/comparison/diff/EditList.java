package org.guiku.comparison.diff;

import java.util.ArrayList;
import java.util.List;

/** Edits as they come, joined where neighbours are of one kind. */
final class EditList {

  private final List<Edit> edits = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();

  void keep(String text) {
    if (!text.isEmpty()) {
      endChange();
      kept.append(text);
    }
  }

  void replace(String left, String right) {
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    move(kept, Edit.Op.KEEP);
    deleted.append(left);
    inserted.append(right);
  }

  List<Edit> all() {
    endChange();
    move(kept, Edit.Op.KEEP);
    return List.copyOf(edits);
  }

  private void endChange() {
    move(deleted, Edit.Op.DELETE);
    move(inserted, Edit.Op.INSERT);
  }

  private void move(StringBuilder text, Edit.Op op) {
    if (!text.isEmpty()) {
      edits.add(new Edit(op, text.toString()));
      text.setLength(0);
    }
  }
}
