package org.culturalpearls.mentoring.ending;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;

/** What their mentorings put into the calendar of a person, who reads it with their own rights. */
public interface MentoringDates {

  /**
   * The mentorings that go on and are the person's, on whichever side, in a few reads however many.
   *
   * @param since the first day of the meetings that are wanted
   */
  List<Dated> of(PersonId person, LocalDate since);

  /**
   * A mentoring as it stands in the calendars of both sides.
   *
   * @param meetings those that took place, without what was said
   * @param openSteps what was agreed and is still to be done, by whomever
   */
  record Dated(
      MentoringView mentoring,
      List<MeetingService.Date> meetings,
      List<AgreedStepView> openSteps) {}
}
