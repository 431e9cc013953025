package org.culturalpearls.portal.plan;

import java.util.List;
import org.culturalpearls.plan.PlannedMilestone;

/**
 * A plan in words.
 *
 * @param unassigned the milestones that belong to no measure
 * @param milestones all of them, as a table shows them
 * @param budget without lines if nothing costs anything
 */
public record ShownPlan(
    String vision,
    List<ShownRow> challenges,
    List<ShownRow> assets,
    List<ShownMeasure> measures,
    List<ShownRow> unassigned,
    List<ShownMilestone> milestones,
    ShownBudget budget) {

  /**
   * A milestone with who sees to it and the title of its measure.
   *
   * @param place its id on the page of the plan
   * @param owner empty if nobody is named yet
   * @param measure empty if it belongs to none
   */
  public record ShownMilestone(
      String place, PlannedMilestone wording, String owner, String measure) {}
}
