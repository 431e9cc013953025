package org.culturalpearls.plan.assessment;

import org.culturalpearls.shared.FieldName;

/** A dimension of the self-assessment. */
public enum Dimension {
  /** How departments, associations and residents work together. */
  COOPERATION,
  /** Whether everybody can take part. */
  INCLUSION,
  /** How well culture makers know and help each other. */
  CULTURAL_NETWORK,
  /** Whether there are places to meet. */
  PLACES,
  /** People, time and money for the work. */
  CAPACITY,
  /** How ready the community is for a crisis. */
  CRISIS_READINESS;

  /** The dimension's key in forms. */
  public String field() {
    return FieldName.of(this);
  }
}
