package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.award.nomination.NominationId;

/**
 * The nominations of a stage in the order of their scores.
 *
 * @param byMean false where all have as many reviews, so that sum and mean say the same; true where
 *     they have not, and the mean ranks them
 * @param reviews the largest number of reviews that one has
 * @param rows the best first
 * @param withdrawn who competes no longer
 * @param unscored who competes and has no counted review: they have no rank
 * @param differences where the sum would order two the other way round than the mean
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

  /** Two that sum and mean order differently. */
  public record Difference(NominationId moreBySum, NominationId moreByMean) {}
}
