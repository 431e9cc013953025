package org.culturalpearls.award.title.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.internal.Candidate;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.people.Country;

/** Score tables as they may come out of a jury, made at random from a fixed seed. */
record ScoreTables(TitleRule rule, List<Candidate> candidates, Random random) {

  private static final int TABLES = Integer.getInteger("score.tables", 10_000);

  /** The first has the most towns. */
  private static final Country[] COUNTRIES = {Country.LV, Country.FI, Country.PL};

  /**
   * Few values and countries, and more towns than titles, so that ties and full countries come
   * about all the time; {@link ScoreTablesTest} counts them.
   */
  static void each(long seed, Consumer<ScoreTables> check) {
    Random random = new Random(seed);
    for (int table = 0; table < TABLES; table++) {
      check.accept(new ScoreTables(rule(random), candidates(random), random));
    }
  }

  private static TitleRule rule(Random random) {
    return new TitleRule(
        random.nextInt(5),
        random.nextInt(6) == 0 ? null : 1 + random.nextInt(2),
        random.nextInt(3),
        random.nextBoolean(),
        new BigDecimal(random.nextInt(4)).movePointLeft(1));
  }

  private static List<Candidate> candidates(Random random) {
    int reviews = 1 + random.nextInt(3);
    boolean uneven = random.nextInt(3) == 0;
    List<Candidate> candidates = new ArrayList<>();
    int towns = Math.max(random.nextInt(9), random.nextInt(9));
    for (int id = 1; id <= towns; id++) {
      int count = uneven ? random.nextInt(reviews + 1) : reviews;
      List<BigDecimal> values =
          IntStream.range(0, count)
              .mapToObj(i -> new BigDecimal(random.nextInt(4)).movePointLeft(1))
              .toList();
      candidates.add(
          new Candidate(
              new NominationId(id),
              COUNTRIES[Math.min(country(random), country(random))],
              values,
              random.nextInt(8) == 0));
    }
    return candidates;
  }

  private static int country(Random random) {
    return random.nextInt(COUNTRIES.length);
  }
}
