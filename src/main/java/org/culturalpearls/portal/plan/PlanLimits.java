package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlannedMilestone;

/** How much fits into a plan, for the counts beside its inputs. */
public record PlanLimits(int section, int title, int indicator, int milestones) {

  static final PlanLimits ALL =
      new PlanLimits(
          PlanTexts.MAX_LENGTH,
          PlannedMilestone.MAX_TITLE_LENGTH,
          PlannedMilestone.MAX_INDICATOR_LENGTH,
          PlanDraft.MAX_MILESTONES);
}
