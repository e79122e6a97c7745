package org.guiku.review.web;

import java.util.List;
import org.guiku.comparison.diff.Edit;

/**
 * A stretch of text that is shown in one way.
 *
 * @param kind KEEP, INSERT or DELETE
 */
record Run(String kind, String text) {

  static List<Run> of(List<Edit> edits) {
    return edits.stream()
        .map(edit -> new Run(edit.op().name(), edit.text().replace("\t", " ┊ ")))
        .toList();
  }
}
