package org.culturalpearls.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

  @Test
  void givesWayWhenTheSumIsLargerThatWay() {
    long[][] gain = {{9, 8}, {9, Assignment.NEVER}};
    assertThat(Assignment.best(gain, new int[] {1, 1})).containsExactly(1, 0);
  }

  @Test
  void leavesARowWithoutColumnRatherThanLoseByIt() {
    long[][] gain = {{-1, Assignment.NEVER}, {3, -2}};
    assertThat(Assignment.best(gain, new int[] {2, 2})).containsExactly(-1, 0);
  }

  @Test
  void fillsNoColumnBeyondItsRoom() {
    long[][] gain = {{5, 1}, {5, 1}, {5, 1}};
    assertThat(Assignment.best(gain, new int[] {2, 0})).containsExactlyInAnyOrder(0, 0, -1);
  }

  @Test
  void copesWithNothing() {
    assertThat(Assignment.best(new long[0][0], new int[0])).isEmpty();
    assertThat(Assignment.best(new long[2][0], new int[0])).containsExactly(-1, -1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatTryingEverythingFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      int columns = 1 + random.nextInt(4);
      long[][] gain = new long[random.nextInt(6)][columns];
      for (long[] row : gain) {
        for (int column = 0; column < columns; column++) {
          row[column] = random.nextInt(4) == 0 ? Assignment.NEVER : random.nextInt(14) - 4;
        }
      }
      int[] room = random.ints(columns, 0, 3).toArray();

      int[] best = Assignment.best(gain, room);

      assertThat(sum(gain, room, best)).isEqualTo(largest(gain, room, 0));
      assertThat(Assignment.best(gain, room)).isEqualTo(best);
    }
  }

  @Test
  void assignsALargeProgrammeInNoTime() {
    Random random = new Random(7);
    long[][] gain = new long[60][50];
    for (long[] row : gain) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextInt(20) * 61 + 1;
      }
    }
    int[] room = random.ints(50, 1, 3).toArray();
    int[] best = Assignment.best(gain, room);
    assertThat(best).doesNotContain(-1);
    assertThat(sum(gain, room, best)).isPositive();
  }

  /** The sum of what was assigned; fails where the room is exceeded. */
  private static long sum(long[][] gain, int[] room, int[] columnOf) {
    int[] left = room.clone();
    long sum = 0;
    for (int row = 0; row < gain.length; row++) {
      if (columnOf[row] >= 0) {
        assertThat(--left[columnOf[row]]).isNotNegative();
        sum += gain[row][columnOf[row]];
      }
    }
    return sum;
  }

  private static long largest(long[][] gain, int[] room, int row) {
    if (row == gain.length) {
      return 0;
    }
    long best = largest(gain, room, row + 1);
    for (int column = 0; column < room.length; column++) {
      if (room[column] > 0 && gain[row][column] != Assignment.NEVER) {
        room[column]--;
        best = Math.max(best, gain[row][column] + largest(gain, room, row + 1));
        room[column]++;
      }
    }
    return best;
  }
}
