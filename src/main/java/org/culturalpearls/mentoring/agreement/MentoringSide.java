package org.culturalpearls.mentoring.agreement;

/** The two sides of a mentoring. */
public enum MentoringSide {
  /** The town's team. */
  TEAM,
  /** The lead and the twin mentor. */
  MENTORS
}
