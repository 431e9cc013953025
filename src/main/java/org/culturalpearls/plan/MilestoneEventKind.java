package org.culturalpearls.plan;

/** The kinds of events of a milestone. */
public enum MilestoneEventKind {
  /** It came into force with the plan. */
  PLANNED,
  /** The team added it later. */
  ADDED,
  /** The team reported it. */
  REPORTED,
  /** It was confirmed as reached. */
  REACHED,
  /** The report was sent back with remarks. */
  REWORK_ASKED,
  /** The team asked for a new date. */
  NEW_DATE_ASKED,
  /** The new date was approved. */
  NEW_DATE_APPROVED,
  /** The new date was declined. */
  NEW_DATE_DECLINED,
  /** Overdue: the coordinator gave it a later date. */
  EXTENDED,
  /** Overdue: the coordinator has spoken with the town. */
  CONTACT_MADE,
  /** The coordinator dropped it, or the town left the programme. */
  DROPPED
}
