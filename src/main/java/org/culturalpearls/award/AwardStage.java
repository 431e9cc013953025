package org.culturalpearls.award;

/** The two stages in which nominations are reviewed. */
public enum AwardStage {
  /** Selectors review what towns have entered; the best may write a plan. */
  PRE_SELECTION(
      AwardDate.CALL_CLOSES,
      AwardDate.PRE_SELECTION_ENDS,
      AwardOffice.SELECTOR,
      NominationState.ELIGIBLE),
  /** Jurors review the plans. */
  JURY(AwardDate.PLANS_DUE, AwardDate.JURY_ENDS, AwardOffice.JUROR, NominationState.IN_JURY);

  private final AwardDate begins;
  private final AwardDate ends;
  private final AwardOffice reviewers;
  private final NominationState reviewed;

  AwardStage(AwardDate begins, AwardDate ends, AwardOffice reviewers, NominationState reviewed) {
    this.begins = begins;
    this.ends = ends;
    this.reviewers = reviewers;
    this.reviewed = reviewed;
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

  /** Where a nomination stands while it is reviewed. */
  public NominationState reviewed() {
    return reviewed;
  }
}
