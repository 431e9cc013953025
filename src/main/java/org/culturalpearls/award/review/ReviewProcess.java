package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** The process of a review: one for each reviewer, nomination and stage. */
public interface ReviewProcess {

  void start(Start start);

  /** Dates of the stage moved. */
  void datesMoved(ReviewId review, Times times);

  /** The reviewer turned out to be in conflict, before or after submitting: who else does it? */
  void conflictFound(Start review);

  /** The reviewer is not appointed any more and has not submitted: who else does it? */
  void dismissed(Start review);

  /**
   * The reviewer completes the open task of the review, as in Tasklist.
   *
   * @throws org.culturalpearls.shared.AlreadyDone where none is open
   */
  void submit(PersonId reviewer, ReviewId review);

  /** It is not needed any more, or somebody else has it. */
  void end(ReviewId review);

  /** What the process of a review begins with. */
  record Start(ReviewId review, NominationFacts nomination, PersonId reviewer, Times times) {}

  /**
   * What a review waits for.
   *
   * @param declareBy until when the reviewer says whether there is a conflict
   * @param scoreBy until when the review is made: the end of the stage
   */
  record Times(Instant declareBy, Instant scoreBy) {}
}
