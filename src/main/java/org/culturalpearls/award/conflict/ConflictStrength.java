package org.culturalpearls.award.conflict;

/** What a conflict of interest keeps a person from, the weaker first. */
public enum ConflictStrength {
  /** May see the nomination and its result, but may not review it. */
  MAY_NOT_REVIEW,
  /** May not see the nomination, its files, reviews, scores, rank or mails anywhere. */
  MAY_NOT_SEE
}
