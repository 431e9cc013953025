package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;

/** Port to the process in which a town without a mentor reviews its plan. */
public interface QuarterlyReviewProcess {

  /** Asks the team, until a moment. */
  void start(QuarterlyReviewId review, ParticipationView town, Instant answerBy);

  /** Ends the process with its open task: a mentor was found, or the town left. */
  void end(QuarterlyReviewId review);
}
