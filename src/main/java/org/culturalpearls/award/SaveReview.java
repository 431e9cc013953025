package org.culturalpearls.award;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a review as far as it is written; version as read.
 *
 * @param points by the number of the criterion, from 1; those not given yet are left out
 * @param townRemarks what the town reads after the results are released, without the name
 * @param confidential what only the jury and the coordinators read
 */
public record SaveReview(
    ReviewId review,
    long version,
    Map<Integer, Integer> points,
    String townRemarks,
    String confidential) {

  public SaveReview {
    points = Collections.unmodifiableMap(new TreeMap<>(points));
  }
}
