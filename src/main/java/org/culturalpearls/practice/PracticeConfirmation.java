package org.culturalpearls.practice;

import java.time.Instant;

/** Port of the process in which owners are asked whether a practice is still so. */
public interface PracticeConfirmation {

  /** Starts the process of a published practice, which waits until its owner is to be asked. */
  void planned(PracticeId practice, Instant askAt);

  /** Ends what waits or is open: the practice is updated or archived. */
  void end(PracticeId practice);
}
