package org.culturalpearls.award.setup;

/** What a person is appointed to in the award of a cycle. */
public enum AwardOffice {
  /** Reviews nominations at pre-selection. */
  SELECTOR,
  /** Reviews plans in the jury. */
  JUROR,
  /** Leads the jury and confirms its titles; one of the jurors. */
  CHAIR,
  /**
   * Acts where the chair or a coordinator may not see a nomination; the first appointed comes
   * first.
   */
  DEPUTY
}
