package org.culturalpearls.mentoring.ending;

import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** Moves the end of a mentoring without a request of the other side. */
public interface MentoringEndService {

  /** Moves the agreed end; for the lead mentor and coordinators. */
  void moveEnd(PersonId person, Move command);

  /**
   * Moves the agreed end of an active mentoring to another day.
   *
   * @param from the agreed end as read, to detect a concurrent change
   */
  record Move(MentoringId mentoring, LocalDate from, LocalDate endsOn) {}
}
