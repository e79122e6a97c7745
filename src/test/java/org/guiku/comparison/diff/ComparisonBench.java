package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guiku.bench.Surroundings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long comparing takes beside java-diff-utils in the same run, and how it grows. */
@Tag("bench")
class ComparisonBench {

  private static final int WARMING = 60;
  private static final int ROUNDS = 15;
  private static final int CHARACTERS = 150_000;
  private static final int CHANGES = 2_000;
  private static final double MOST = 2;
  private static final long MOST_MEMORY = 256L << 20;

  /** A text before and after. */
  private record Pair(List<String> before, List<String> after) {}

  @Test
  void twoLongTextsWithManyChanges() throws IOException {
    System.out.println(Surroundings.told());
    double[] own = new double[4];
    for (int doubled = 0; doubled < own.length; doubled++) {
      int times = 1 << doubled;
      Pair pair = changed(CHARACTERS * times, CHANGES * times);
      double[] taken = taken(List.of(pair));
      own[doubled] = taken[0];
      System.out.printf(
          "%d characters, %d changes: %.0f ms, java-diff-utils %.0f ms, ratio %.2f%n",
          CHARACTERS * times, CHANGES * times, taken[0], taken[1], taken[0] / taken[1]);
      if (times == 1) {
        assertThat(taken[0] / taken[1]).isLessThanOrEqualTo(MOST);
        assertThat(memory(pair)).isLessThanOrEqualTo(MOST_MEMORY);
      }
    }
    assertThat(own[3] / own[0]).as("8 times the length").isLessThan(32);
  }

  @Test
  void fortyLaws() throws IOException {
    List<Pair> laws =
        RealTexts.laws().stream()
            .map(law -> new Pair(texts(law.before()), texts(law.after())))
            .toList();
    double[] taken = taken(laws);
    System.out.printf(
        "forty laws: %.0f ms, java-diff-utils %.0f ms, ratio %.2f%n",
        taken[0], taken[1], taken[0] / taken[1]);
    assertThat(taken[0] / taken[1]).isLessThanOrEqualTo(MOST);
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }

  /** The medians of both, in ms, taken in turn. */
  private static double[] taken(List<Pair> pairs) {
    double[] own = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = -WARMING; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      pairs.forEach(ComparisonBench::compare);
      long between = System.nanoTime();
      pairs.forEach(pair -> Peer.edited(pair.before(), pair.after()));
      long end = System.nanoTime();
      if (round >= 0) {
        own[round] = (between - begin) / 1e6;
        peer[round] = (end - between) / 1e6;
      }
    }
    Arrays.sort(own);
    Arrays.sort(peer);
    return new double[] {own[ROUNDS / 2], peer[ROUNDS / 2]};
  }

  private static Redline compare(Pair pair) {
    return Comparing.of(
        Texts.passages(pair.before()),
        Texts.passages(pair.after()),
        Sameness.TO_THE_LETTER,
        Comparing.Progress.NONE);
  }

  /** All that one comparison allocates, whether or not it was freed on the way. */
  private static long memory(Pair pair) {
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    Redline redline = compare(pair);
    long taken = thread.getCurrentThreadAllocatedBytes() - before;
    System.out.printf("memory allocated: %d MB, %s%n", taken >> 20, redline.summary());
    return taken;
  }

  private static Pair changed(int characters, int changes) throws IOException {
    List<String> before = new ArrayList<>();
    int length = 0;
    for (List<String> report : RealTexts.reports()) {
      for (String paragraph : report) {
        if (length < characters) {
          before.add(paragraph);
          length += paragraph.length();
        }
      }
    }
    Random random = new Random(5);
    List<String> after = new ArrayList<>(before);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(after.size());
      after.set(at, changed(after.get(at), random));
    }
    return new Pair(before, after);
  }

  private static String changed(String paragraph, Random random) {
    int at = random.nextInt(paragraph.length() - 3);
    return switch (random.nextInt(3)) {
      case 0 -> paragraph.substring(0, at) + "进一步" + paragraph.substring(at);
      case 1 -> paragraph.substring(0, at) + paragraph.substring(at + 2);
      default -> paragraph.substring(0, at) + "全面" + paragraph.substring(at + 2);
    };
  }
}
