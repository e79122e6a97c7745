package org.guiku.comparison.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theBestSingleFitGivesWayToTheBestOverAll() {
    double[][] gains = {{0.9, 0.8}, {0.8, 0}};
    assertThat(Assignment.best(gains, 2)).containsExactly(1, 0);
  }

  @Test
  void whatFitsNothingGoesWithout() {
    assertThat(Assignment.best(new double[][] {{0, 0}, {0, 0.1}}, 2)).containsExactly(-1, 1);
    assertThat(Assignment.best(new double[][] {{}, {}}, 0)).containsExactly(-1, -1);
    assertThat(Assignment.best(new double[0][3], 3)).isEmpty();
  }

  @Property(tries = 300)
  void noOtherAssignmentGainsMore(
      @ForAll @IntRange(min = 1, max = 5) int columns,
      @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 6) Integer> weights) {
    int rows = Math.max(1, weights.size() / columns);
    double[][] gains = new double[rows][columns];
    for (int i = 0; i < rows * columns; i++) {
      gains[i / columns][i % columns] = weights.get(i % weights.size()) / 6.0;
    }
    int[] chosen = Assignment.best(gains, columns);
    double gained = 0;
    for (int row = 0; row < rows; row++) {
      gained += chosen[row] < 0 ? 0 : gains[row][chosen[row]];
    }
    assertThat(Arrays.stream(chosen).filter(column -> column >= 0)).doesNotHaveDuplicates();
    assertThat(gained).isCloseTo(most(gains, 0, 0), within(1e-9));
  }

  /** By trying all. */
  private static double most(double[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    double most = most(gains, row + 1, taken);
    for (int column = 0; column < gains[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        most = Math.max(most, gains[row][column] + most(gains, row + 1, taken | 1 << column));
      }
    }
    return most;
  }
}
