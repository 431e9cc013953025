package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringView;

/** Port to the process that waits for a mentoring's next quarter and then asks both sides. */
public interface CheckInProcess {

  /** Waits until the given moment, then opens the check-in. */
  void checkInPlanned(
      CheckInId checkIn, MentoringView mentoring, ParticipationView town, Instant opensAt);

  /** Ends the process with its open tasks, since the mentoring is over. */
  void end(CheckInId checkIn);
}
