package org.culturalpearls.people;

/** Challenges of social resilience that towns name and mentors know. */
public enum Theme {
  /** Young people move away. */
  YOUTH_OUT_MIGRATION,
  /** People are lonely. */
  LONELINESS,
  /** Young people are discontented. */
  YOUTH_DISCONTENT,
  /** The town grows older. */
  AGEING,
  /** Groups of residents grow apart. */
  SOCIAL_DIVIDE,
  /** People with disabilities take part. */
  INCLUSION,
  /** Buildings and squares stand empty. */
  VACANT_SPACES,
  /** Settlements and scenes are scattered. */
  FRAGMENTATION,
  /** Life comes and goes with the season. */
  SEASONAL_TOURISM,
  /** Culture makers hardly know each other. */
  WEAK_CULTURAL_NETWORK,
  /** Belonging after municipalities were merged. */
  BELONGING_AFTER_MERGER,
  /** Readiness for crisis. */
  CRISIS
}
