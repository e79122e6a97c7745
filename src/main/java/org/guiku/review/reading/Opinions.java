package org.guiku.review.reading;

import java.util.List;
import java.util.Optional;
import org.guiku.documents.Reading;

/**
 * The opinions of a file, in its order: those of its tables, of its letter or mail, and the marks
 * that were left on the draft itself.
 *
 * @param without those who say that they have none
 */
public record Opinions(List<Opinion> rows, List<NoOpinion> without) {

  private static final Opinions NONE = new Opinions(List.of(), List.of());

  public Opinions {
    rows = List.copyOf(rows);
    without = List.copyOf(without);
  }

  /**
   * Reads whatever layouts the file mixes; a file without opinions gives no rows. Marks that were
   * left in a letter or table are none: what was put in is of its text, comments are between those
   * who wrote it.
   */
  public static Opinions of(Reading reading) {
    if (reading.annotations().isEmpty()) {
      return written(reading);
    }
    Opinions written = Reply.isIn(reading) ? written(reading) : NONE;
    return written.isEmpty()
        ? new Opinions(new MarkedDraft(reading).opinions(), List.of())
        : written;
  }

  private static Opinions written(Reading reading) {
    Optional<String> signatory = Signatory.of(reading);
    Opinions letter = Letter.of(reading).opinions();
    Opinions tables =
        together(OpinionTable.allIn(reading).stream().map(OpinionTable::opinions).toList());
    return together(List.of(tables.rows.isEmpty() ? letter : letter.rowsAlone(), tables))
        .by(signatory);
  }

  /** The comments on a draft, without what was changed in it. */
  public static Opinions ofComments(Reading reading) {
    return new Opinions(new MarkedDraft(reading).comments(), List.of());
  }

  boolean isEmpty() {
    return rows.isEmpty() && without.isEmpty();
  }

  private static Opinions together(List<Opinions> parts) {
    List<Opinion> rows = parts.stream().flatMap(part -> part.rows.stream()).toList();
    List<NoOpinion> without = parts.stream().flatMap(part -> part.without.stream()).toList();
    return new Opinions(rows, without);
  }

  /** 无其他意见 in a letter whose opinions are annexed says nothing. */
  private Opinions rowsAlone() {
    return new Opinions(rows, List.of());
  }

  /** Whoever signs the file says what it does not ascribe to anybody else. */
  private Opinions by(Optional<String> signatory) {
    return new Opinions(
        rows.stream().map(row -> row.who().isPresent() ? row : row.by(signatory)).toList(),
        without.stream().map(none -> none.who().isPresent() ? none : none.by(signatory)).toList());
  }
}
