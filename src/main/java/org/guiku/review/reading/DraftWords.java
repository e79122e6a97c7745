package org.guiku.review.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.documents.Passage;

/** Looks words up in a draft, white space and the forms of marks aside; its contents are not it. */
final class DraftWords {

  private static final String ELLIPSIS = "…+|\\.{3,}|⋯+";

  private final List<Passage> passages;
  private final List<String> texts;

  DraftWords(List<Passage> passages) {
    this.passages = passages.stream().filter(each -> !Outline.isContents(each)).toList();
    this.texts = this.passages.stream().map(Passage::text).map(Dense::of).toList();
  }

  /** The passages that say just this. */
  List<Integer> same(String text) {
    return where(Dense.of(text)::equals);
  }

  /** The passages that hold some words; those beside an ellipsis stand in one, in their order. */
  List<Integer> with(String quotation) {
    List<String> pieces =
        Stream.of(quotation.split(ELLIPSIS))
            .map(Dense::of)
            .filter(each -> !each.isEmpty())
            .toList();
    return where(text -> hold(text, pieces));
  }

  private List<Integer> where(Predicate<String> fits) {
    return IntStream.range(0, texts.size())
        .filter(at -> fits.test(texts.get(at)))
        .mapToObj(at -> passages.get(at).ordinal())
        .toList();
  }

  private static boolean hold(String text, List<String> pieces) {
    int at = 0;
    for (String piece : pieces) {
      int found = text.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
    }
    return !pieces.isEmpty();
  }
}
