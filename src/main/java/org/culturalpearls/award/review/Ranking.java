package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.award.nomination.NominationId;

/**
 * The nominations of a stage in the order of their scores.
 *
 * @param byMean false if all have equally many reviews, so that sum and mean agree; true if not,
 *     and the mean ranks them
 * @param reviews the largest number of reviews of one nomination
 * @param rows the best first
 * @param withdrawn nominations that no longer compete
 * @param unscored competing nominations without a counted review, which have no rank
 * @param differences pairs that the sum would order the other way round than the mean
 */
public record Ranking(
    boolean byMean,
    int reviews,
    List<RankedNomination> rows,
    List<NominationId> withdrawn,
    List<NominationId> unscored,
    List<Difference> differences) {

  public Ranking {
    rows = List.copyOf(rows);
    withdrawn = List.copyOf(withdrawn);
    unscored = List.copyOf(unscored);
    differences = List.copyOf(differences);
  }

  /** A pair that sum and mean order differently. */
  public record Difference(NominationId moreBySum, NominationId moreByMean) {}
}
