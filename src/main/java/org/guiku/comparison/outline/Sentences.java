package org.guiku.comparison.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.guiku.comparison.diff.Contents;
import org.guiku.comparison.diff.Likeness;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.Passage;

/** The sentences of a draft's running text, to be asked which of them speaks of a point. */
final class Sentences {

  private static final Pattern END = Pattern.compile("(?<=[。；！？])|(?<=[.;!?])\\s+");

  /** So much of what a point says has to be in one sentence. */
  private static final double COVERED = 0.75;

  /** Fewer pairs of letters are met anywhere. */
  private static final int TELLING = 2;

  private static final int TELLING_NOTE = 8;

  private record Sentence(Piece piece, String text) {}

  private record Found(Sentence sentence, double covered) {}

  private final List<Sentence> all = new ArrayList<>();
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  Sentences(List<Piece> draft) {
    draft.stream()
        .filter(piece -> piece.kind() != Passage.Kind.HEADING && !Contents.holds(piece))
        .forEach(piece -> END.splitAsStream(piece.text()).forEach(text -> add(piece, text)));
  }

  private void add(Piece piece, String text) {
    for (int pair : Phrase.inner(Phrase.lettersOf(text))) {
      holders.computeIfAbsent(pair, _ -> new ArrayList<>()).add(all.size());
    }
    all.add(new Sentence(piece, text.strip()));
  }

  /** The one that speaks most of it: of what the point is called, else of what is said under it. */
  Optional<Quote> about(Entry point, Phrase phrase) {
    return covering(phrase.letters(), TELLING)
        .or(
            () ->
                END.splitAsStream(point.notes().replace('\n', '。'))
                    .map(note -> covering(Phrase.lettersOf(note), TELLING_NOTE))
                    .flatMap(Optional::stream)
                    .max((one, other) -> Double.compare(one.covered, other.covered)))
        .map(Sentences::quote);
  }

  private static Quote quote(Found found) {
    Piece piece = found.sentence.piece();
    return new Quote(piece.ordinal(), piece.page(), found.sentence.text());
  }

  private Optional<Found> covering(Likeness letters, int telling) {
    int[] pairs = Phrase.inner(letters);
    if (pairs.length < telling) {
      return Optional.empty();
    }
    double[] covered = new double[all.size()];
    double whole = 0;
    for (int pair : pairs) {
      List<Integer> holding = holders.getOrDefault(pair, List.of());
      double weight = Math.log(1 + all.size() / (1.0 + holding.size()));
      whole += weight;
      holding.forEach(sentence -> covered[sentence] += weight);
    }
    return best(covered, whole);
  }

  private Optional<Found> best(double[] covered, double whole) {
    OptionalInt best =
        IntStream.range(0, covered.length)
            .filter(i -> covered[i] >= COVERED * whole)
            .reduce((one, other) -> covered[other] > covered[one] ? other : one);
    return best.isPresent()
        ? Optional.of(new Found(all.get(best.getAsInt()), covered[best.getAsInt()] / whole))
        : Optional.empty();
  }
}
