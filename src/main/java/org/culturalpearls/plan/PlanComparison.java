package org.culturalpearls.plan;

import java.util.Set;

/** Two versions of a plan side by side, and the sections in which they differ. */
public record PlanComparison(
    PlanVersionView older, PlanVersionView newer, Set<PlanSection> changed) {}
