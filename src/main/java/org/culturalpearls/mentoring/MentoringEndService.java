package org.culturalpearls.mentoring;

import org.culturalpearls.people.PersonId;

/** The day on which a mentoring ends, where it is moved without a request of the other side. */
public interface MentoringEndService {

  /** Moves the agreed end; for the lead mentor and coordinators. */
  void moveEnd(PersonId person, MoveEnd command);
}
