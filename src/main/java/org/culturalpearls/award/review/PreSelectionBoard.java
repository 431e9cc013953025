package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.List;

/**
 * The nominations of a cycle at pre-selection as one person may see them.
 *
 * @param byMean whether the mean ranks them, since they have different numbers of reviews
 * @param rows in the order of the ranking, or of the towns where the reader may not see all of it
 * @param hidden how many nominations the reader may not see
 * @param missing whether reviews are still to be made
 * @param ends when pre-selection ends, so that all can be decided
 */
public record PreSelectionBoard(
    boolean byMean, List<PreSelectionRow> rows, int hidden, boolean missing, Instant ends) {

  public PreSelectionBoard {
    rows = List.copyOf(rows);
  }
}
