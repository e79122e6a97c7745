package org.guiku.comparison.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What became of a passage, or where it comes from. Each passage of either side is in one. */
public sealed interface Difference {

  /** It says the same at the same place. */
  record Unchanged(Piece left, Piece right) implements Difference {

    @Override
    public Wording wording() {
      return Wording.of(Edit.Op.KEEP, right);
    }
  }

  /**
   * It says something else.
   *
   * @param renumbered where its number changed and nothing else
   */
  record Changed(Piece left, Piece right, boolean renumbered, Wording wording)
      implements Difference {}

  /**
   * It stands elsewhere, past other passages that kept their order.
   *
   * @param renumbered where its number changed and nothing else of what it says
   */
  record Moved(Piece left, Piece right, boolean renumbered, Wording wording)
      implements Difference {}

  /**
   * It was not there.
   *
   * @param splitOf ordinal of the left passage of which it was a part
   */
  record Inserted(Piece right, OptionalInt splitOf) implements Difference {

    @Override
    public Wording wording() {
      return Wording.of(Edit.Op.INSERT, right);
    }
  }

  /**
   * It is gone.
   *
   * @param mergedInto ordinal of the right passage that took it in
   */
  record Deleted(Piece left, OptionalInt mergedInto) implements Difference {

    @Override
    public Wording wording() {
      return Wording.of(Edit.Op.DELETE, left);
    }
  }

  /** How a passage is put now. */
  record Wording(List<Edit> edits, List<FigureChange> figures) {

    /** Before and after in the very same words. */
    static Wording same(String text) {
      return new Wording(List.of(new Edit(Edit.Op.KEEP, text)), List.of());
    }

    /** All of a passage alike. */
    private static Wording of(Edit.Op op, Piece piece) {
      return new Wording(List.of(new Edit(op, piece.text())), List.of());
    }

    public Wording {
      edits = List.copyOf(edits);
      figures = List.copyOf(figures);
    }

    Wording mirrored() {
      return new Wording(
          Edits.mirrored(edits), figures.stream().map(FigureChange::mirrored).toList());
    }
  }

  /**
   * A figure that is another now: its number, its unit, or what binds it.
   *
   * @param left as written, number with unit and nothing else
   */
  record FigureChange(String left, String right) {

    FigureChange mirrored() {
      return new FigureChange(right, left);
    }
  }

  /** How it is put now; a passage of one side alone is put in or taken out as a whole. */
  Wording wording();

  /** The passage of the left side, where it has one. */
  default Optional<Piece> before() {
    return switch (this) {
      case Unchanged it -> Optional.of(it.left());
      case Changed it -> Optional.of(it.left());
      case Moved it -> Optional.of(it.left());
      case Deleted it -> Optional.of(it.left());
      case Inserted _ -> Optional.empty();
    };
  }

  /** The passage of the right side, where it has one. */
  default Optional<Piece> after() {
    return switch (this) {
      case Unchanged it -> Optional.of(it.right());
      case Changed it -> Optional.of(it.right());
      case Moved it -> Optional.of(it.right());
      case Inserted it -> Optional.of(it.right());
      case Deleted _ -> Optional.empty();
    };
  }

  /** The same seen from the other side. */
  default Difference mirrored() {
    return switch (this) {
      case Unchanged it -> new Unchanged(it.right(), it.left());
      case Changed it ->
          new Changed(it.right(), it.left(), it.renumbered(), it.wording().mirrored());
      case Moved it -> new Moved(it.right(), it.left(), it.renumbered(), it.wording().mirrored());
      case Inserted it -> new Deleted(it.right(), it.splitOf());
      case Deleted it -> new Inserted(it.left(), it.mergedInto());
    };
  }
}
