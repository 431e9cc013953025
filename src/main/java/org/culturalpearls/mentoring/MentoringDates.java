package org.culturalpearls.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** What their mentorings put into the calendar of a person, who reads it with their own rights. */
public interface MentoringDates {

  /**
   * The mentorings that go on and are the person's, on whichever side, in a few reads however many.
   *
   * @param since the first day of the meetings that are wanted
   */
  List<DatedMentoring> of(PersonId person, LocalDate since);
}
