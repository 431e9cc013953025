package org.culturalpearls.plan;

/** What a town wants next with its drafted plan. */
public enum AfterDraft {
  /** Feedback of the mentor. */
  FEEDBACK,
  /** To submit, which takes an earlier round of feedback or one that was overdue. */
  SUBMIT
}
