package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** Port to the process of a review: one for each reviewer, nomination and stage. */
public interface ReviewProcess {

  void start(Start start);

  /**
   * Moves timers and due dates after dates of the stage moved.
   *
   * @param reassignBy calculates when another reviewer should be found, from when that began
   */
  void datesMoved(ReviewId review, Times times, UnaryOperator<Instant> reassignBy);

  /**
   * Starts the search for another reviewer, since the reviewer has a conflict, before or after
   * submitting.
   */
  void conflictFound(Start review);

  /** Starts the search for another reviewer, since the reviewer was dismissed before submitting. */
  void dismissed(Start review);

  /**
   * Completes the open task of the review for the reviewer, as in Tasklist.
   *
   * @throws org.culturalpearls.shared.AlreadyDone if none is open
   */
  void submit(PersonId reviewer, ReviewId review);

  /** Ends the process: the review is not needed any more, or somebody else has it. */
  void end(ReviewId review);

  /** What the process of a review starts with. */
  record Start(ReviewId review, NominationFacts nomination, PersonId reviewer, Times times) {}

  /**
   * The due dates of a review, which still count in the second that they name.
   *
   * @param declareBy until when the reviewer declares whether there is a conflict
   * @param scoreBy until when the review is made: the end of the stage
   */
  record Times(Instant declareBy, Instant scoreBy) {

    /** The first moment at which a due date has passed. */
    public static Instant over(Instant due) {
      return due.plusSeconds(1);
    }
  }
}
