package org.culturalpearls.plan.publication;

/** A part of a plan that a town can show to everybody. */
public enum PublicPart {
  /** What will be different for people in the town. */
  VISION,
  /** What weakens the town's social resilience. */
  CHALLENGES,
  /** What the town is going to do, without who sees to it. */
  MEASURES,
  /** The dated results, without who sees to them. */
  MILESTONES,
  /** What tells whether the measures work. */
  INDICATORS,
  /** The sums of what the measures cost. */
  BUDGET;

  /** Returns whether it says something of measures and is not understood without them. */
  public boolean needsMeasures() {
    return this == INDICATORS || this == BUDGET;
  }
}
