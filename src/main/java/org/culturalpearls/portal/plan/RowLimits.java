package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;

/** The length limits of rows, for the counters beside their inputs. */
public record RowLimits(int title, int text, int answer, int unit, int target) {

  static final RowLimits ALL =
      new RowLimits(
          PlanRow.MAX_TITLE,
          PlanRow.MAX_TEXT,
          PlanRow.MAX_ANSWER,
          PlannedIndicator.MAX_UNIT,
          PlannedMilestone.MAX_TARGET_LENGTH);
}
