package org.culturalpearls.plan;

import org.culturalpearls.shared.FieldName;

/** A part of the plan that mentors remark on. */
public enum PlanSection {
  /** What the town wants to become in the future. */
  VISION,
  /** What weakens its social resilience. */
  CHALLENGES,
  /** The town's culture and creativity. */
  ASSETS,
  /** What the town is going to do. */
  MEASURES,
  /** The dated results that the town commits itself to. */
  MILESTONES;

  /** The section's key in forms. */
  public String field() {
    return FieldName.of(this);
  }
}
