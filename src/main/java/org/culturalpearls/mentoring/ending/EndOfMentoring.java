package org.culturalpearls.mentoring.ending;

import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;

/** Moves the end of an active mentoring, and with it whatever waits for that end. */
public interface EndOfMentoring {

  /** Both sides give their final feedback at once. */
  void endEarly(MentoringId mentoring);

  /** The mentoring ends on another day than was agreed. */
  void endOn(MentoringId mentoring, LocalDate day);
}
