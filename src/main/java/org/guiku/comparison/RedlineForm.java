package org.guiku.comparison;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.guiku.comparison.diff.Difference;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.documents.Passage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A redline as it is stored: JSON, deflated. */
final class RedlineForm {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Difference.Wording NO_WORDING = new Difference.Wording(List.of(), List.of());

  /** A difference, told apart by its type; what it has not is left out. */
  private record Stored(
      Type type,
      @Nullable StoredPiece left,
      @Nullable StoredPiece right,
      boolean renumbered,
      int other,
      List<Edit> edits,
      List<Difference.FigureChange> figures) {

    static Stored of(Difference difference) {
      return switch (difference) {
        case Difference.Unchanged it -> of(Type.UNCHANGED, it, false, 0, NO_WORDING);
        case Difference.Changed it -> of(Type.CHANGED, it, it.renumbered(), 0, it.wording());
        case Difference.Moved it -> of(Type.MOVED, it, it.renumbered(), 0, it.wording());
        case Difference.Inserted it ->
            of(Type.INSERTED, it, false, it.splitOf().orElse(0), NO_WORDING);
        case Difference.Deleted it ->
            of(Type.DELETED, it, false, it.mergedInto().orElse(0), NO_WORDING);
      };
    }

    private static Stored of(
        Type type,
        Difference difference,
        boolean renumbered,
        int other,
        Difference.Wording wording) {
      return new Stored(
          type,
          difference.before().map(StoredPiece::of).orElse(null),
          difference.after().map(StoredPiece::of).orElse(null),
          renumbered,
          other,
          wording.edits(),
          wording.figures());
    }

    Difference difference() {
      return switch (type) {
        case UNCHANGED -> new Difference.Unchanged(before(), after());
        case CHANGED -> new Difference.Changed(before(), after(), renumbered, wording());
        case MOVED -> new Difference.Moved(before(), after(), renumbered, wording());
        case INSERTED -> new Difference.Inserted(after(), ordinal());
        case DELETED -> new Difference.Deleted(before(), ordinal());
      };
    }

    private Piece before() {
      return Objects.requireNonNull(left).piece();
    }

    private Piece after() {
      return Objects.requireNonNull(right).piece();
    }

    private OptionalInt ordinal() {
      return other == 0 ? OptionalInt.empty() : OptionalInt.of(other);
    }

    private Difference.Wording wording() {
      return new Difference.Wording(edits, figures);
    }
  }

  private enum Type {
    UNCHANGED,
    CHANGED,
    MOVED,
    INSERTED,
    DELETED
  }

  private record StoredPiece(
      int ordinal, Passage.Kind kind, List<String> section, String text, int page) {

    static StoredPiece of(Piece piece) {
      return new StoredPiece(
          piece.ordinal(), piece.kind(), piece.section(), piece.text(), piece.page().orElse(0));
    }

    Piece piece() {
      OptionalInt known = page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
      return new Piece(ordinal, kind, section, text, known);
    }
  }

  private RedlineForm() {}

  static byte[] encode(Redline redline) {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(
          JSON.writeValueAsBytes(
              redline.differences().stream().map(Stored::of).toArray(Stored[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static Redline decode(byte[] bytes) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      Stored[] stored = JSON.readValue(in, Stored[].class);
      return new Redline(List.of(stored).stream().map(Stored::difference).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("a stored redline", e);
    }
  }
}
