package org.culturalpearls.award.review;

import org.culturalpearls.award.nomination.NominationFacts;

/** Port to the process in which somebody looks into a tie: one for each tie that came up. */
public interface TieCheckProcess {

  void start(TieCheckId check, NominationFacts nomination);

  /** Ends the process: the review has ended, so that there is nothing to decide. */
  void end(TieCheckId check);
}
