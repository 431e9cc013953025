package org.culturalpearls.practice;

import org.culturalpearls.people.PersonId;

/** Port of the process in which a practice is submitted and checked. */
public interface PracticeProcess {

  /** Starts the process of a draft, with the author's task to submit it. */
  void draftBegun(PracticeId practice, PersonId author);
}
