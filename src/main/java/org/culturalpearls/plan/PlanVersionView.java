package org.culturalpearls.plan;

import java.util.List;

/** A frozen version of a plan. */
public record PlanVersionView(
    PlanVersionSummary summary, PlanTexts texts, List<PlannedMilestone> milestones) {}
