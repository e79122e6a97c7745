package org.guiku.comparison.web;

import java.util.List;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.documents.Passage;

/**
 * A paragraph of a redline that is a file.
 *
 * @param kind of its difference, in small letters; "kept" where it has none
 */
record FileParagraph(String kind, boolean heading, List<Run> runs) {

  /** All of the right text, and what is gone from the left one. */
  static List<FileParagraph> of(Redline redline) {
    return redline.differences().stream().map(FileParagraph::of).toList();
  }

  private static FileParagraph of(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged it ->
          of("kept", it.right(), Run.all(Edit.Op.KEEP, it.right().text()));
      case Difference.Changed it -> of("changed", it.right(), Run.of(it.wording().edits()));
      case Difference.Moved it -> of("moved", it.right(), Run.of(it.wording().edits()));
      case Difference.Inserted it ->
          of("inserted", it.right(), Run.all(Edit.Op.INSERT, it.right().text()));
      case Difference.Deleted it ->
          of("deleted", it.left(), Run.all(Edit.Op.DELETE, it.left().text()));
    };
  }

  private static FileParagraph of(String kind, Piece piece, List<Run> runs) {
    return new FileParagraph(kind, piece.kind() == Passage.Kind.HEADING, runs);
  }
}
