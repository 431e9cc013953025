package org.culturalpearls.award.setup;

/** The two stages in which nominations are reviewed. */
public enum AwardStage {
  /** Selectors review the nominations; the best may write a plan. */
  PRE_SELECTION(AwardDate.CALL_CLOSES, AwardDate.PRE_SELECTION_ENDS, AwardOffice.SELECTOR),
  /** Jurors review the plans. */
  JURY(AwardDate.PLANS_DUE, AwardDate.JURY_ENDS, AwardOffice.JUROR);

  private final AwardDate begins;
  private final AwardDate ends;
  private final AwardOffice reviewers;

  AwardStage(AwardDate begins, AwardDate ends, AwardOffice reviewers) {
    this.begins = begins;
    this.ends = ends;
    this.reviewers = reviewers;
  }

  /** Returns the date from which there may be reviews, so that criteria are fixed. */
  public AwardDate begins() {
    return begins;
  }

  /** Returns the date until which reviews are made and corrected. */
  public AwardDate ends() {
    return ends;
  }

  /** Returns the office of the reviewers. */
  public AwardOffice reviewers() {
    return reviewers;
  }
}
