package org.culturalpearls.plan;

import java.util.Map;

/**
 * What a mentor says on a plan that was handed in.
 *
 * @param ready whether the plan may be submitted as it is; remarks are needed where it may not
 */
public record PlanFeedback(boolean ready, Map<PlanSection, String> remarks) {

  public static final int MAX_LENGTH = 4_000;

  public PlanFeedback {
    remarks = remarks == null ? Map.of() : remarks;
  }
}
