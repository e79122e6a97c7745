package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.guiku.comparison.diff.Difference.FigureChange;
import org.guiku.comparison.diff.Difference.Moved;
import org.junit.jupiter.api.Test;

/** Comparisons of laws as they were revised, and of reports with known alterations. */
class RealTextsTest {

  private static final double MOST_EDITED = 1.3;
  private static final int ALTERED = 25;
  private static final int MOVED = 3;

  @Test
  void everyPassageOfALawIsAccountedForAndLittleIsEdited() throws IOException {
    long all = 0;
    long peers = 0;
    for (RealTexts.Law law : RealTexts.laws()) {
      Redline redline = redline(law.before(), law.after());
      assertAccounted(law, redline);
      long edited = edited(redline);
      long peer = Peer.edited(texts(law.before()), texts(law.after()));
      System.out.printf(
          "%s: %s, %d characters edited, %d by the peer (%.2f)%n",
          law.name(), redline.summary(), edited, peer, (double) edited / peer);
      all += edited;
      peers += peer;
    }
    System.out.printf("all laws: %d characters, %d by the peer%n", all, peers);
    assertThat((double) all / peers).isLessThanOrEqualTo(MOST_EDITED);
  }

  private static void assertAccounted(RealTexts.Law law, Redline redline) {
    List<Difference> differences = redline.differences();
    assertThat(differences.stream().flatMap(it -> it.after().stream())).isEqualTo(law.after());
    assertThat(differences.stream().flatMap(it -> it.before().stream()))
        .containsExactlyInAnyOrderElementsOf(law.before());
    differences.forEach(Rebuilt::check);
  }

  @Test
  void alteredFiguresAndMovedParagraphsOfReportsAreAllFound() throws IOException {
    Random random = new Random(20);
    List<List<String>> reports =
        RealTexts.reports().stream()
            .filter(report -> Alteration.numbers(report) >= 2 * ALTERED)
            .limit(10)
            .toList();
    assertThat(reports).hasSize(10);
    for (List<String> report : reports) {
      Alteration altered = Alteration.of(report, ALTERED, MOVED, random);
      Redline redline = redline(Texts.passages(report), Texts.passages(altered.paragraphs()));
      List<FigureChange> found =
          redline.differences().stream()
              .flatMap(it -> wording(it).stream())
              .flatMap(it -> it.figures().stream())
              .toList();
      assertThat(found).containsAll(altered.figures());
      assertThat(found.size()).isLessThanOrEqualTo(ALTERED + 1);
      Set<String> moved = new HashSet<>();
      redline.differences().stream()
          .filter(Moved.class::isInstance)
          .forEach(it -> moved.add(it.after().orElseThrow().text()));
      assertThat(moved).containsExactlyInAnyOrderElementsOf(altered.moved());
    }
  }

  private static Redline redline(List<Piece> left, List<Piece> right) {
    return Comparing.of(left, right, Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }

  private static long edited(Redline redline) {
    long edited = 0;
    for (Difference difference : redline.differences()) {
      edited +=
          wording(difference)
              .map(
                  wording ->
                      wording.edits().stream()
                          .filter(edit -> edit.op() != Edit.Op.KEEP)
                          .mapToLong(edit -> edit.text().length())
                          .sum())
              .orElseGet(() -> alone(difference));
    }
    return edited;
  }

  private static long alone(Difference difference) {
    boolean both = difference.before().isPresent() && difference.after().isPresent();
    return both ? 0 : difference.before().or(difference::after).orElseThrow().text().length();
  }

  private static Optional<Difference.Wording> wording(Difference difference) {
    return Rebuilt.wording(difference);
  }
}
