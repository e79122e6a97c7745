package org.guiku.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiku.comparison.diff.Edit;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Box;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/**
 * A document as it is read now, in which passages are found that were compared then: its file may
 * have been read anew since.
 */
final class OriginalText {

  /**
   * Where a passage stands.
   *
   * @param ordinal in the text as it is read now
   * @param boxes around it, one for each page; none where the format has no pages
   * @param words characters of it that the other side has not, from and to
   * @param wordBoxes around those
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Place(
      int ordinal,
      List<List<Number>> boxes,
      List<List<Integer>> words,
      List<List<Number>> wordBoxes) {}

  private final Map<String, List<Passage>> byText;

  OriginalText(Optional<Reading> reading) {
    byText =
        reading.map(Reading::passages).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(Passage::text));
  }

  /** Without boxes where the passage is not in the text any more. */
  Place place(Piece piece, Edit.Op own, List<Edit> edits) {
    List<List<Integer>> words = words(own, edits);
    return byText.getOrDefault(piece.text(), List.of()).stream()
        .min(Comparator.comparingInt(it -> Math.abs(it.ordinal() - piece.ordinal())))
        .map(now -> new Place(now.ordinal(), numbers(now.boxes()), words, boxes(now, words)))
        .orElseGet(() -> new Place(piece.ordinal(), List.of(), List.of(), List.of()));
  }

  private static List<List<Integer>> words(Edit.Op own, List<Edit> edits) {
    List<List<Integer>> words = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      int length = edit.text().length();
      if (edit.op() == own) {
        words.add(List.of(at, at + length));
      }
      at += edit.op() == own || edit.op() == Edit.Op.KEEP ? length : 0;
    }
    return words;
  }

  private static List<List<Number>> boxes(Passage passage, List<List<Integer>> words) {
    return words.stream()
        .flatMap(word -> passage.boxes(word.getFirst(), word.getLast()).stream())
        .map(Box::toNumbers)
        .toList();
  }

  private static List<List<Number>> numbers(List<Box> boxes) {
    return boxes.stream().map(Box::toNumbers).toList();
  }
}
