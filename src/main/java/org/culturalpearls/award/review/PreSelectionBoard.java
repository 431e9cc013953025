package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.List;

/**
 * The nominations of a cycle at pre-selection as one reader may see them.
 *
 * @param byMean whether they are ranked by the mean, since they have different numbers of reviews
 * @param rows in the order of the ranking, or by town if the reader may not see all of it
 * @param hidden how many nominations the reader may not see
 * @param missing whether reviews are still to be made
 * @param ends when pre-selection ends and all can be decided
 */
public record PreSelectionBoard(
    boolean byMean, List<PreSelectionRow> rows, int hidden, boolean missing, Instant ends) {

  public PreSelectionBoard {
    rows = List.copyOf(rows);
  }
}
