package org.culturalpearls.plan.indicator;

/** What a ready question is about. */
public enum Topic {
  /** Whether people feel at home. */
  BELONGING,
  /** Whether people trust each other and the municipality. */
  TRUST,
  /** How often people feel alone. */
  LONELINESS,
  /** Who takes part in culture, and what keeps others away. */
  TAKING_PART,
  /** Who came for the first time. */
  FIRST_TIMERS,
  /** Who helps without pay. */
  VOLUNTEERING,
  /** How many people and groups are reached. */
  REACH,
  /** Which places are open, empty or used anew. */
  PLACES,
  /** Whether people know where to find help and with whom to work. */
  READINESS
}
