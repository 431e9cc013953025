package org.culturalpearls.award;

/** The process of a review: one for each reviewer, nomination and stage. */
public interface ReviewProcess {

  void start(ReviewStart start);

  /** Dates of the stage moved. */
  void datesMoved(ReviewId review, ReviewTimes times);

  /** The reviewer turned out to be in conflict, before or after submitting: who else does it? */
  void conflictFound(ReviewStart review);

  /** The reviewer is not appointed any more and has not submitted: who else does it? */
  void dismissed(ReviewStart review);

  /** It is not needed any more, or somebody else has it. */
  void end(ReviewId review);
}
