package org.culturalpearls.bench;

import java.util.Map;
import java.util.TreeMap;

/** How much is measured; {@code -Dbench.…=} makes it less, to try a benchmark out. */
final class Sizes {

  private static final Map<String, Integer> SET = new TreeMap<>();
  private static final Map<String, Integer> USUAL = new TreeMap<>();

  /** Each on a new server with an application of its own. */
  static final int ROUNDS = size("bench.rounds", 3);

  /** Turns of each side in a round. */
  static final int SLICES = size("bench.slices", 7);

  static final int LIFECYCLES = size("bench.lifecycles", 40);

  /** Lifecycles by which bytes are measured, and after which both sides are warm. */
  static final int GROWN = size("bench.grown", 200);

  static final int READS = size("bench.reads", 2000);

  /** Of the run of reminders. */
  static final int TURNS = size("bench.turns", 15);

  /**
   * Before them, while the compiler is at work: the run, with more code, gains more than a batch.
   */
  static final int WARM_TURNS = size("bench.warm", 40);

  static final int NOMINATIONS = size("bench.nominations", 300);

  private Sizes() {}

  private static int size(String property, int usual) {
    int set = Integer.getInteger(property, usual);
    USUAL.put(property, usual);
    SET.put(property, set);
    return set;
  }

  static Map<String, Integer> all() {
    return new TreeMap<>(SET);
  }

  /** Whether it is as much as a figure needs that is told to others. */
  static boolean areUsual() {
    return SET.equals(USUAL);
  }
}
