package org.culturalpearls.portal.award;

/**
 * A criterion as text.
 *
 * @param scale its weight and points
 */
public record CriterionLine(String name, String scale, String guidance) {}
