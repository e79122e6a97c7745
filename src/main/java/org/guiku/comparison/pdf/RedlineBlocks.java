package org.guiku.comparison.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.pdf.Block.Entry;
import org.guiku.comparison.pdf.Block.Margin;
import org.guiku.comparison.pdf.Block.Span;
import org.guiku.documents.Passage;

/** What became of a passage, as blocks: remarks above it, itself, and its figures below. */
final class RedlineBlocks {

  private final Labels labels;

  RedlineBlocks(Labels labels) {
    this.labels = labels;
  }

  List<Block> of(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged it -> List.of(whole(it.right(), Margin.EMPTY, Edit.Op.KEEP));
      case Difference.Changed it -> worded(it.right(), it.wording());
      case Difference.Moved it -> {
        List<Block> blocks = new ArrayList<>(List.of(moved(it)));
        blocks.addAll(worded(it.right(), it.wording()));
        yield blocks;
      }
      case Difference.Inserted it ->
          part(it.splitOf(), "SPLIT", whole(it.right(), Margin.BAR, Edit.Op.INSERT));
      case Difference.Deleted it ->
          part(it.mergedInto(), "MERGED", whole(it.left(), Margin.BAR, Edit.Op.DELETE));
    };
  }

  private List<Block> part(OptionalInt other, String kind, Block passage) {
    return other.isEmpty()
        ? List.of(passage)
        : List.of(remark(labels.of("comparison.kind." + kind)), passage);
  }

  private Block moved(Difference.Moved it) {
    return remark(labels.of("comparison.pdf.moved", place(it.left()), place(it.right())));
  }

  private String place(Piece piece) {
    String section = piece.section().isEmpty() ? "—" : String.join(" / ", piece.section());
    return piece.page().isPresent()
        ? labels.of("comparison.pdf.place", section, piece.page().getAsInt())
        : section;
  }

  private List<Block> worded(Piece piece, Difference.Wording wording) {
    Block passage = block(piece, Margin.BAR, wording.edits());
    if (wording.figures().isEmpty()) {
      return List.of(passage);
    }
    String figures =
        wording.figures().stream()
            .map(figure -> figure.left() + " → " + figure.right())
            .collect(Collectors.joining("; "));
    return List.of(passage, note(labels.of("comparison.pdf.figures", figures)));
  }

  private static Block note(String text) {
    return Block.of(Setting.NOTE, new Span(text, Style.REMARK));
  }

  private static Block remark(String text) {
    return Block.of(Setting.REMARK, new Span(text, Style.REMARK));
  }

  private static Block whole(Piece piece, Margin margin, Edit.Op op) {
    return block(piece, margin, List.of(new Edit(op, piece.text())));
  }

  private static Block block(Piece piece, Margin margin, List<Edit> edits) {
    boolean heading = piece.kind() == Passage.Kind.HEADING;
    boolean stands = edits.stream().anyMatch(edit -> edit.op() != Edit.Op.DELETE);
    return new Block(
        heading ? Setting.HEADING : Setting.TEXT,
        margin,
        edits.stream().map(RedlineBlocks::span).toList(),
        heading && stands
            ? Optional.of(new Entry(piece.section().size(), piece.text()))
            : Optional.empty());
  }

  private static Span span(Edit edit) {
    return new Span(
        edit.text().replace("\t", " │ "),
        switch (edit.op()) {
          case KEEP -> Style.KEPT;
          case DELETE -> Style.DELETED;
          case INSERT -> Style.INSERTED;
        });
  }
}
