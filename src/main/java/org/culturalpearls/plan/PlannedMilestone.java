package org.culturalpearls.plan;

import java.time.LocalDate;

/**
 * A milestone as written in the plan; in a draft any part may still be missing.
 *
 * @param owner or null
 * @param dueOn or null
 * @param indicator shows that it is reached, or empty
 * @param target value of the indicator to be reached, or empty
 */
public record PlannedMilestone(
    String title, MilestoneOwner owner, LocalDate dueOn, String indicator, String target) {

  public static final int MAX_TITLE_LENGTH = 200;
  public static final int MAX_INDICATOR_LENGTH = 500;
  public static final int MAX_TARGET_LENGTH = 200;
}
