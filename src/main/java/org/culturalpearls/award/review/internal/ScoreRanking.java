package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.Mean;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;

/**
 * Orders nominations by their scores. The mean decides: if all have equally many reviews, that is
 * the order of their sums. The order of the input changes nothing.
 */
public final class ScoreRanking {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(ScoreRanking::mean)
          .reversed()
          .thenComparingLong(candidate -> candidate.nomination().value());

  private ScoreRanking() {}

  /**
   * @param tightWithin by how many points of a sum of scores two may differ and still be tight
   */
  public static Ranking rank(List<Candidate> candidates, BigDecimal tightWithin) {
    List<Candidate> scored =
        candidates.stream()
            .filter(candidate -> !candidate.withdrawn() && !candidate.values().isEmpty())
            .sorted(BEST_FIRST)
            .toList();
    int most = scored.stream().mapToInt(candidate -> candidate.values().size()).max().orElse(0);
    boolean byMean = scored.stream().anyMatch(candidate -> candidate.values().size() < most);
    return new Ranking(
        byMean,
        most,
        rows(scored, most, tightWithin),
        ids(candidates, Candidate::withdrawn),
        ids(candidates, candidate -> !candidate.withdrawn() && candidate.values().isEmpty()),
        byMean ? differences(scored) : List.of());
  }

  private static List<RankedNomination> rows(
      List<Candidate> scored, int most, BigDecimal tightWithin) {
    List<RankedNomination> rows = new ArrayList<>();
    for (int place = 0; place < scored.size(); place++) {
      Candidate candidate = scored.get(place);
      Mean mean = mean(candidate);
      boolean sharesAbove = place > 0 && mean.equals(mean(scored.get(place - 1)));
      boolean sharesBelow = place + 1 < scored.size() && mean.equals(mean(scored.get(place + 1)));
      int rank = sharesAbove ? rows.get(place - 1).rank() : place + 1;
      boolean tight =
          scored.stream()
              .map(ScoreRanking::mean)
              .anyMatch(other -> !other.equals(mean) && mean.isWithin(tightWithin, most, other));
      rows.add(
          new RankedNomination(
              candidate.nomination(),
              candidate.country(),
              rank,
              candidate.sum(),
              mean,
              candidate.values().stream().min(Comparator.naturalOrder()).orElseThrow(),
              candidate.values().stream().max(Comparator.naturalOrder()).orElseThrow(),
              sharesAbove || sharesBelow,
              tight));
    }
    return rows;
  }

  private static List<Ranking.Difference> differences(List<Candidate> scored) {
    List<Ranking.Difference> differences = new ArrayList<>();
    for (int better = 0; better < scored.size(); better++) {
      for (int worse = better + 1; worse < scored.size(); worse++) {
        Candidate byMean = scored.get(better);
        Candidate bySum = scored.get(worse);
        if (bySum.sum().compareTo(byMean.sum()) > 0 && !mean(bySum).equals(mean(byMean))) {
          differences.add(new Ranking.Difference(bySum.nomination(), byMean.nomination()));
        }
      }
    }
    return differences;
  }

  private static List<NominationId> ids(List<Candidate> candidates, Predicate<Candidate> which) {
    return candidates.stream()
        .filter(which)
        .map(Candidate::nomination)
        .sorted(Comparator.comparingLong(NominationId::value))
        .toList();
  }

  private static Mean mean(Candidate candidate) {
    return new Mean(candidate.sum(), candidate.values().size());
  }
}
