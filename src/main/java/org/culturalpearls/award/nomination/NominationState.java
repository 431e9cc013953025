package org.culturalpearls.award.nomination;

import org.culturalpearls.award.setup.AwardStage;

/** The state of a nomination. */
public enum NominationState {
  /** The town writes it. */
  DRAFT,
  /** It is submitted, and its eligibility is checked. */
  SUBMITTED,
  /** The town was asked to complete it. */
  COMPLETING,
  /** Selectors review it. */
  ELIGIBLE,
  /** It breaks the rules of the cycle. */
  NOT_ELIGIBLE,
  /** The call closed before it was submitted. */
  NOT_SUBMITTED,
  /** It passed pre-selection, and the town writes its plan. */
  SELECTED,
  /** It did not pass pre-selection. */
  NOT_SELECTED,
  /** Its plan is before the jury. */
  IN_JURY,
  /** Its plan was not submitted in time. */
  NO_PLAN,
  /** It has the title. */
  PEARL,
  /** The jury decided, and it has no title. */
  NO_TITLE,
  /** The town withdrew it. */
  WITHDRAWN;

  /** Returns whether the award is not over for it. */
  public boolean isRunning() {
    return switch (this) {
      case DRAFT, SUBMITTED, COMPLETING, ELIGIBLE, SELECTED, IN_JURY -> true;
      default -> false;
    };
  }

  /** Returns the state of a nomination that is reviewed in this stage. */
  public static NominationState underReview(AwardStage stage) {
    return switch (stage) {
      case PRE_SELECTION -> ELIGIBLE;
      case JURY -> IN_JURY;
    };
  }
}
