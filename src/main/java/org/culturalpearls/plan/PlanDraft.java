package org.culturalpearls.plan;

import java.util.List;

/**
 * Saves what the team has written so far.
 *
 * @param version the version of the plan that the person has changed, from {@link PlanView}
 */
public record PlanDraft(long version, PlanTexts texts, List<PlannedMilestone> milestones) {

  /** The fewest milestones of a plan that is handed in. */
  public static final int MIN_MILESTONES = 3;

  /** The most milestones that a plan can hold. */
  public static final int MAX_MILESTONES = 40;

  public PlanDraft {
    milestones = List.copyOf(milestones);
  }
}
