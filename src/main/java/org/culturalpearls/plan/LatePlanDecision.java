package org.culturalpearls.plan;

import java.time.LocalDate;

/** What a coordinator decides on a plan that was not submitted in time. */
public sealed interface LatePlanDecision {

  int MAX_LENGTH = 2_000;

  /** The town gets more time, to the end of that day. */
  record Extend(LocalDate until) implements LatePlanDecision {}

  /** The town leaves the programme. */
  record Leave(String reason) implements LatePlanDecision {}
}
