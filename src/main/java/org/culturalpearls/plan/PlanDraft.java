package org.culturalpearls.plan;

import java.util.List;

/**
 * Saves the current text of a plan.
 *
 * @param version the version of the plan that the person has changed, from {@link PlanView}
 */
public record PlanDraft(long version, PlanTexts texts, List<PlannedMilestone> milestones) {

  /** The minimum number of milestones of a plan that is handed in. */
  public static final int MIN_MILESTONES = 3;

  /** The maximum number of milestones of a plan. */
  public static final int MAX_MILESTONES = 40;

  public PlanDraft {
    milestones = List.copyOf(milestones);
  }
}
