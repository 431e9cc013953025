package org.culturalpearls.drill;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How long the drills are: short in every build, long with the profile {@code drills}. */
public final class Drill {

  /** How many mails and how many reminders two nodes share. */
  static final int SIZE = Integer.getInteger("drill.size", 50);

  /** How long the database is away. */
  static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("drill.outage", 2));

  static final Duration SHORT_LOCK = Duration.ofSeconds(10);

  /** For many mails on a busy machine, where an attempt to send one may take seconds. */
  static final Duration LONG_LOCK = Duration.ofSeconds(30);

  /** How often the application is killed on its own data. */
  static final int KILLS = Integer.getInteger("drill.kills", 1);

  private static final int ROUNDS = Integer.getInteger("drill.rounds", 1);

  private static final int SEEDS = Integer.getInteger("drill.seeds", 0);

  private Drill() {}

  /**
   * The seeds of random histories.
   *
   * @param first those of every build, in whose histories all that the test counts comes often
   *     enough; with the profile others follow
   */
  public static LongStream seeds(long... first) {
    return LongStream.concat(
            LongStream.of(first),
            LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> LongStream.of(first).noneMatch(one -> one == seed)))
        .limit(Math.max(first.length, SEEDS));
  }

  static IntStream rounds() {
    return IntStream.range(0, ROUNDS);
  }

  /**
   * Seconds after which the node that is started in this round takes a silent database for one that
   * is away: long while jobs are held up on purpose, short for the last, which sees it fall silent.
   */
  static int silence(int round) {
    return round + 1 == ROUNDS ? 5 : 30;
  }

  /** Whether there is time for what takes long. */
  public static boolean isLong() {
    return ROUNDS > 1;
  }
}
