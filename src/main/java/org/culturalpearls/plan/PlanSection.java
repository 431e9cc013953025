package org.culturalpearls.plan;

import org.culturalpearls.shared.FieldName;

/** A part of the plan that mentors remark on. */
public enum PlanSection {
  /** What the town wants to become. */
  VISION,
  /** What weakens its social resilience. */
  CHALLENGES,
  /** The culture and creativity that it has. */
  ASSETS,
  /** What it is going to do. */
  MEASURES,
  /** The dated results it commits itself to. */
  MILESTONES;

  /** The section's key in forms. */
  public String field() {
    return FieldName.of(this);
  }
}
