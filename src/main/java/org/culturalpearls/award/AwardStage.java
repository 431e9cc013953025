package org.culturalpearls.award;

/** The two stages in which nominations are reviewed. */
public enum AwardStage {
  /** Selectors review what towns have entered; the best may write a plan. */
  PRE_SELECTION(AwardDate.CALL_CLOSES),
  /** Jurors review the plans. */
  JURY(AwardDate.PLANS_DUE);

  private final AwardDate begins;

  AwardStage(AwardDate begins) {
    this.begins = begins;
  }

  /** From when on there may be reviews, so that what is asked of reviewers stays as it is. */
  public AwardDate begins() {
    return begins;
  }
}
