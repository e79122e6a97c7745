package org.guiku.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A redline as the outer contract shows it.
 *
 * @param changes all but what is unchanged, in the order of the right text
 */
public record RedlineView(Redline.Summary summary, List<Change> changes) {

  /** What became of a passage. */
  public enum Type {
    CHANGED,
    INSERTED,
    DELETED,
    MOVED
  }

  /** A passage on one side. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Side(int ordinal, @Nullable Integer page, String text) {

    private static Side of(Piece piece) {
      return new Side(
          piece.ordinal(), piece.page().isPresent() ? piece.page().getAsInt() : null, piece.text());
    }
  }

  /**
   * A passage that is not what it was, or not where it was.
   *
   * @param section headings above it, from the outermost, on the right where it stands there
   * @param edits from the left text to the right one
   * @param renumbered where its number changed and nothing else of what it says
   * @param splitOf ordinal of the left passage of which it was a part
   * @param mergedInto ordinal of the right passage that took it in
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(
      Type type,
      List<String> section,
      @Nullable Side left,
      @Nullable Side right,
      List<Edit> edits,
      List<Difference.FigureChange> figures,
      @Nullable Boolean renumbered,
      @Nullable Integer splitOf,
      @Nullable Integer mergedInto) {}

  public static RedlineView of(Redline redline) {
    return new RedlineView(
        redline.summary(), redline.differences().stream().flatMap(RedlineView::change).toList());
  }

  private static Stream<Change> change(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged _ -> Stream.empty();
      case Difference.Changed it ->
          Stream.of(reworded(Type.CHANGED, it, it.wording(), it.renumbered()));
      case Difference.Moved it ->
          Stream.of(reworded(Type.MOVED, it, it.wording(), it.renumbered()));
      case Difference.Inserted it ->
          Stream.of(alone(Type.INSERTED, it, Edit.Op.INSERT, given(it.splitOf()), null));
      case Difference.Deleted it ->
          Stream.of(alone(Type.DELETED, it, Edit.Op.DELETE, null, given(it.mergedInto())));
    };
  }

  private static Change reworded(
      Type type, Difference difference, Difference.Wording wording, boolean renumbered) {
    return new Change(
        type,
        section(difference),
        side(difference.before()),
        side(difference.after()),
        wording.edits(),
        wording.figures(),
        renumbered ? true : null,
        null,
        null);
  }

  private static Change alone(
      Type type,
      Difference difference,
      Edit.Op op,
      @Nullable Integer splitOf,
      @Nullable Integer mergedInto) {
    String text = difference.after().or(difference::before).orElseThrow().text();
    return new Change(
        type,
        section(difference),
        side(difference.before()),
        side(difference.after()),
        List.of(new Edit(op, text)),
        List.of(),
        null,
        splitOf,
        mergedInto);
  }

  private static List<String> section(Difference difference) {
    return difference.after().or(difference::before).orElseThrow().section();
  }

  private static @Nullable Side side(Optional<Piece> piece) {
    return piece.map(Side::of).orElse(null);
  }

  private static @Nullable Integer given(OptionalInt ordinal) {
    return ordinal.isPresent() ? ordinal.getAsInt() : null;
  }
}
