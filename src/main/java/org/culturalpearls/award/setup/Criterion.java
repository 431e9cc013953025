package org.culturalpearls.award.setup;

import java.math.BigDecimal;

/**
 * A criterion by which reviewers give points.
 *
 * @param guidance how to judge it
 * @param weight by which the points are multiplied
 * @param lowest and highest points that can be given
 */
public record Criterion(String name, String guidance, BigDecimal weight, int lowest, int highest) {}
