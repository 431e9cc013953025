package org.culturalpearls.mentoring.ending;

import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;

/** Moves the end of an active mentoring, and the timers that wait for it. */
public interface EndOfMentoring {

  /** Ends the mentoring today: both sides give their final feedback at once. */
  void endEarly(MentoringId mentoring);

  /** Moves the agreed end to another day. */
  void endOn(MentoringId mentoring, LocalDate day);
}
