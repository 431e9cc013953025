package org.culturalpearls.award.setup;

/** The two stages in which nominations are reviewed. */
public enum AwardStage {
  /** Selectors review what towns have entered; the best may write a plan. */
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

  /** From when on there may be reviews, so that what is asked of reviewers stays as it is. */
  public AwardDate begins() {
    return begins;
  }

  /** Until when reviews are made and corrected. */
  public AwardDate ends() {
    return ends;
  }

  /** Who reviews. */
  public AwardOffice reviewers() {
    return reviewers;
  }
}
