package org.culturalpearls.mentoring.matching.internal;

import java.util.Arrays;

/**
 * Assigns rows to columns so that the sum of gains is as large as possible; a column takes as many
 * rows as it has room for, a row may stay without a column. Rows are added one by one along the
 * path of the largest gain, on which earlier rows may change their column (successive augmenting
 * paths, found as by Bellman and Ford). Only the order of rows and columns decides between equals.
 */
final class Assignment {

  /** The gain of a row and a column that must not be combined. */
  static final long NEVER = Long.MIN_VALUE;

  private static final int NONE = -1;

  private final long[][] gain;
  private final int[] room;
  private final int[] columnOf;
  private final int[] taken;

  private Assignment(long[][] gain, int[] room) {
    this.gain = gain;
    this.room = room;
    this.columnOf = new int[gain.length];
    this.taken = new int[room.length];
    Arrays.fill(columnOf, NONE);
  }

  /** Returns the column of each row, or -1. */
  static int[] best(long[][] gain, int[] room) {
    Assignment assignment = new Assignment(gain, room);
    while (assignment.augment()) {
      // Each pass gives one more row its column.
    }
    return assignment.columnOf;
  }

  /** Adds one row along the best path, unless that gains nothing. */
  private boolean augment() {
    long[] reached = new long[room.length];
    int[] from = new int[room.length];
    Arrays.fill(reached, NEVER);
    Arrays.fill(from, NONE);
    boolean better = true;
    while (better) {
      better = false;
      for (int row = 0; row < gain.length; row++) {
        better |= relax(row, reached, from);
      }
    }
    int end = bestEnd(reached);
    if (end == NONE) {
      return false;
    }
    taken[end]++;
    for (int column = end; column != NONE; ) {
      int row = from[column];
      int before = columnOf[row];
      columnOf[row] = column;
      column = before;
    }
    return true;
  }

  /**
   * A row without a column starts a path; another one continues where its own column is reached.
   */
  private boolean relax(int row, long[] reached, int[] from) {
    int own = columnOf[row];
    if (own != NONE && reached[own] == NEVER) {
      return false;
    }
    long start = own == NONE ? 0 : reached[own] - gain[row][own];
    boolean better = false;
    for (int column = 0; column < room.length; column++) {
      if (column != own
          && gain[row][column] != NEVER
          && start + gain[row][column] > reached[column]) {
        reached[column] = start + gain[row][column];
        from[column] = row;
        better = true;
      }
    }
    return better;
  }

  private int bestEnd(long[] reached) {
    int best = NONE;
    for (int column = 0; column < room.length; column++) {
      if (taken[column] < room[column]
          && reached[column] > 0
          && (best == NONE || reached[column] > reached[best])) {
        best = column;
      }
    }
    return best;
  }
}
