package org.guiku.comparison.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HunksTest {

  @Test
  void equalSequencesHaveNone() {
    assertThat(t("abc", "abc")).isEmpty();
    assertThat(t("", "")).isEmpty();
  }

  @Test
  void oneSideEmptyIsOneHunk() {
    assertThat(t("", "ab")).containsExactly(new Hunk(0, 0, 0, 2));
    assertThat(t("ab", "")).containsExactly(new Hunk(0, 2, 0, 0));
  }

  @Test
  void anInsertionADeletionAReplacement() {
    assertThat(t("abcdefg", "abXcdfgY"))
        .containsExactly(new Hunk(2, 2, 2, 3), new Hunk(4, 5, 5, 5), new Hunk(7, 7, 7, 8));
    assertThat(t("abc", "aXc")).containsExactly(new Hunk(1, 2, 1, 2));
  }

  @Property
  void areTheFewestAndRebuildBothSides(
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> one,
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> other) {
    int[] left = one.stream().mapToInt(i -> i).toArray();
    int[] right = other.stream().mapToInt(i -> i).toArray();
    List<Hunk> hunks = Hunks.between(left, right);
    assertKeptIsEqual(left, right, hunks);
    assertThat(hunks.stream().mapToInt(hunk -> hunk.lefts() + hunk.rights()).sum())
        .isEqualTo(left.length + right.length - 2 * longestCommon(left, right));
  }

  @Test
  void sequencesWithLittleInCommonAreRightAsWell() {
    Random random = new Random(7);
    int[] left = random.ints(9_000, 0, 30_000).toArray();
    int[] right = random.ints(7_000, 0, 30_000).toArray();
    assertKeptIsEqual(left, right, Hunks.between(left, right));
  }

  private static void assertKeptIsEqual(int[] left, int[] right, List<Hunk> hunks) {
    int x = 0;
    int y = 0;
    for (Hunk hunk : hunks) {
      assertThat(Arrays.copyOfRange(left, x, hunk.leftStart()))
          .isEqualTo(Arrays.copyOfRange(right, y, hunk.rightStart()));
      x = hunk.leftEnd();
      y = hunk.rightEnd();
    }
    assertThat(Arrays.copyOfRange(left, x, left.length))
        .isEqualTo(Arrays.copyOfRange(right, y, right.length));
  }

  private static int longestCommon(int[] left, int[] right) {
    int[][] length = new int[left.length + 1][right.length + 1];
    for (int i = 1; i <= left.length; i++) {
      for (int j = 1; j <= right.length; j++) {
        length[i][j] =
            left[i - 1] == right[j - 1]
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[left.length][right.length];
  }

  private static List<Hunk> t(String left, String right) {
    return Hunks.between(left.chars().toArray(), right.chars().toArray());
  }
}
