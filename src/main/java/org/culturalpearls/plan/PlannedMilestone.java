package org.culturalpearls.plan;

import java.time.LocalDate;

/**
 * A milestone as the plan words it; in a draft any part may still be missing.
 *
 * @param owner or null
 * @param dueOn or null
 * @param indicator by what one sees that it is reached, or empty
 * @param target the value of the indicator that is aimed at, or empty
 */
public record PlannedMilestone(
    String title, MilestoneOwner owner, LocalDate dueOn, String indicator, String target) {

  public static final int MAX_TITLE_LENGTH = 200;
  public static final int MAX_INDICATOR_LENGTH = 500;
  public static final int MAX_TARGET_LENGTH = 200;
}
