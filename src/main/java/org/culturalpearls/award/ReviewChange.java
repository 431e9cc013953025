package org.culturalpearls.award;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A correction of a submitted review: what stood before it.
 *
 * @param afterSeeing whether others' reviews had been seen by then
 */
public record ReviewChange(
    Instant at,
    boolean afterSeeing,
    BigDecimal value,
    java.util.List<Integer> points,
    String townRemarks,
    String confidential) {}
