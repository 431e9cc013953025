package org.culturalpearls.plan.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the members of a team answered a question, each alone.
 *
 * @param counts how many chose level 1, 2 … 5; empty while fewer than {@link #SMALLEST_GROUP}
 *     answered, since one could tell who it was
 */
public record Spread(Question question, int answered, List<Integer> counts) {

  public static final int SMALLEST_GROUP = 3;

  /** Two levels apart is worth talking about. */
  private static final int WIDE = 2;

  /** The widest first: what to talk about first. */
  public static final Comparator<Spread> WIDEST_FIRST =
      Comparator.comparingDouble(Spread::variance).reversed().thenComparing(Spread::question);

  public Spread {
    counts = List.copyOf(counts);
  }

  /**
   * @param chosen how many chose level 1, 2 … 5
   */
  public static Spread of(Question question, List<Integer> chosen) {
    int answered = chosen.stream().mapToInt(Integer::intValue).sum();
    return new Spread(question, answered, answered < SMALLEST_GROUP ? List.of() : chosen);
  }

  public boolean isShown() {
    return !counts.isEmpty();
  }

  /** Returns whether the lowest and the highest answer are two levels or more apart. */
  public boolean isWide() {
    return isShown() && lastChosen() - firstChosen() >= WIDE;
  }

  private int firstChosen() {
    return levels().filter(level -> counts.get(level) > 0).findFirst().orElseThrow();
  }

  private int lastChosen() {
    return levels().filter(level -> counts.get(level) > 0).max().orElseThrow();
  }

  private double variance() {
    if (!isShown()) {
      return 0;
    }
    double mean = levels().mapToDouble(level -> level * counts.get(level)).sum() / answered;
    return levels().mapToDouble(level -> counts.get(level) * (level - mean) * (level - mean)).sum()
        / answered;
  }

  private IntStream levels() {
    return IntStream.range(0, counts.size());
  }
}
