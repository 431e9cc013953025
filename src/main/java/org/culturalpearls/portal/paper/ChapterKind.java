package org.culturalpearls.portal.paper;

/** The chapters of papers: of a plan, in their order, and of the report of a cycle. */
public enum ChapterKind {
  /** What will be different for people in the town. */
  VISION,
  /** What weakens the town's social resilience. */
  CHALLENGES,
  /** On what the town builds. */
  ASSETS,
  /** What the town is going to do. */
  MEASURES,
  /** The dated results. */
  MILESTONES,
  /** What tells whether the measures work. */
  INDICATORS,
  /** What the measures cost. */
  BUDGET,
  /** What was carried out by the end of the title year, as the town reports it. */
  FINAL_REPORT,
  /** Of a cycle: its cases by stage, and who has the title. */
  CASES,
  /** Of a cycle: how both sides rate their mentorings. */
  CHECK_INS,
  /** Of a cycle: how long tasks wait. */
  WAITING
}
