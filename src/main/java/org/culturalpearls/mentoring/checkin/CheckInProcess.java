package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringView;

/** The process that waits for a mentoring's next quarter and then asks both sides. */
public interface CheckInProcess {

  /** Waits until the given moment, then opens the check-in. */
  void checkInPlanned(
      CheckInId checkIn, MentoringView mentoring, ParticipationView town, Instant opensAt);

  /** The mentoring is over: nothing is waited for and nobody is asked any more. */
  void end(CheckInId checkIn);
}
