package org.culturalpearls.plan;

import org.culturalpearls.plan.content.PlanContent;

/** A frozen version of a plan. */
public record PlanVersionView(PlanVersionSummary summary, PlanContent content) {}
