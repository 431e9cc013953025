package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.PlanDraft;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlannedMilestone;

/** The length limits of a plan, for the counters beside its inputs. */
public record PlanLimits(int section, int title, int indicator, int milestones) {

  static final PlanLimits ALL =
      new PlanLimits(
          PlanTexts.MAX_LENGTH,
          PlannedMilestone.MAX_TITLE_LENGTH,
          PlannedMilestone.MAX_INDICATOR_LENGTH,
          PlanDraft.MAX_MILESTONES);
}
