package org.culturalpearls.practice.internal.search;

/** How many letters of a word were left out, added, mistaken or swapped with their neighbour. */
final class Distance {

  private Distance() {}

  /** Returns how many such mistakes a word of this length may have to count as a typo. */
  static int allowed(String word) {
    if (word.length() < 5) {
      return 0;
    }
    return word.length() < 9 ? 1 : 2;
  }

  static int between(String typed, String meant) {
    int[][] cost = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= meant.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      for (int j = 1; j <= meant.length(); j++) {
        int same = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[typed.length()][meant.length()];
  }
}
